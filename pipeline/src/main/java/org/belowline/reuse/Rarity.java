package org.belowline.reuse;

/**
 * Whether two texts have words in common because one takes them from the other, and not by chance:
 * where they are rare enough for a thread of this length. Words of stock phrases ("at the end of
 * the day", a slogan, a signature), which stand all over the thread, say nothing: nobody took them
 * from anybody in particular. Words whose hashes end alike are counted as one, so that memory is
 * bounded.
 */
final class Rarity {
  private static final int FEWEST_SLOTS = 1 << 10;
  private static final int MOST_SLOTS = 1 << 16;

  /** Bits beyond those that the number of places to look at asks for. */
  private static final int MARGIN = 4;

  /** Bits that the choice of a gap is worth. */
  private static final int GAP = 8;

  private final ThreadWords words;
  private final Phrases phrases;
  private final StockPhrases stock;
  private final int[] counts;

  Rarity(ThreadWords words, Phrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.stock = new StockPhrases(phrases, words.texts() - 1);
    int slots = FEWEST_SLOTS;
    while (slots < MOST_SLOTS && slots < 2L * words.count()) {
      slots <<= 1;
    }
    counts = new int[slots];
    for (int w = 0; w < words.count(); w++) {
      counts[slot(w)]++;
    }
  }

  /**
   * Whether so many and such words are no chance.
   *
   * @param marked whether one text marks them as said by somebody else
   * @param ofArticle whether the other text is the article's
   */
  boolean isTelling(Alignment passage, boolean marked, boolean ofArticle) {
    if (marked && ofArticle) {
      return true;
    }
    int needed = marked ? 1 : needed(passage, ofArticle);
    int most = stock.mostTexts(passage, marked, ofArticle);
    int bits = 0;
    for (int k = 0; k < passage.runs() && bits < needed; k++) {
      bits += bits(passage.word(k), passage.length(k), most, needed - bits);
    }
    return bits >= needed;
  }

  private int needed(Alignment passage, boolean ofArticle) {
    int places = ofArticle ? words.first(Reuses.ARTICLE + 1) : words.count();
    return log2(words.count()) + log2(places) + MARGIN + GAP * (passage.runs() - 1);
  }

  /** The bits of a run of words, about as many as are needed at the most. */
  private int bits(int from, int length, int mostTexts, int needed) {
    int bits = 0;
    int stockEnd = from;
    for (int w = from; w < from + length && bits < needed; w++) {
      if (w + Phrases.LENGTH <= from + length && phrases.texts(w) > mostTexts) {
        stockEnd = w + Phrases.LENGTH;
      }
      if (w >= stockEnd) {
        bits += log2(words.count() / counts[slot(w)]);
      }
    }
    return bits;
  }

  private int slot(int word) {
    return words.form(word) & counts.length - 1;
  }

  private static int log2(int number) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, number));
  }
}
