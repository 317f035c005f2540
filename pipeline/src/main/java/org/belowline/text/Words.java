package org.belowline.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Words of a text, by UAX #29 as ICU cuts them in its root locale. */
public final class Words {
  /** Takes a word. */
  @FunctionalInterface
  public interface Taker {
    /**
     * One word of the text.
     *
     * @param start in UTF-16 units, inclusive
     * @param end in UTF-16 units, exclusive
     */
    void take(int start, int end);
  }

  private Words() {}

  /**
   * The number of words: segments that hold a letter, a number, kana or an ideograph. Scripts
   * without blanks between words are cut by ICU's dictionaries.
   */
  public static long count(String text) {
    long[] words = {0};
    forEach(text, (start, end) -> words[0]++);
    return words[0];
  }

  /** Hands out the words in order. */
  public static void forEach(String text, Taker taker) {
    // A break iterator must not be shared by threads; ICU hands out a clone of one it keeps.
    BreakIterator segments = BreakIterator.getWordInstance(ULocale.ROOT);
    segments.setText(text);
    int start = segments.first();
    for (int end = segments.next(); end != BreakIterator.DONE; end = segments.next()) {
      if (segments.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        taker.take(start, end);
      }
      start = end;
    }
  }
}
