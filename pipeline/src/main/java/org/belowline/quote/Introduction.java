package org.belowline.quote;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * The sentence right above a quotation.
 *
 * @param line where it stands
 * @param start where it begins in the line, in UTF-16 units
 * @param colon whether it ends with one, and so announces what follows
 * @param speech whether it says that somebody speaks or writes
 */
record Introduction(StoryLine line, String sentence, int start, boolean colon, boolean speech) {
  /** The last sentence of the line; null where the line is no prose. */
  static @Nullable Introduction of(StoryLine line) {
    if (!line.isProse() || line.isItem()) {
      return null;
    }
    int start = startOfLastSentence(line.text());
    String sentence = line.text().substring(start).strip();
    return new Introduction(
        line, sentence, start, line.endsWith(':'), SpeechWords.tellsOfSpeech(sentence));
  }

  /** Whether it introduces what follows and does not merely stand above it. */
  boolean introduces() {
    return colon || SpeechWords.tellsOfConversation(sentence);
  }

  private static int startOfLastSentence(String text) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
    sentences.setText(text);
    sentences.last();
    int start = sentences.previous();
    while (start > 0 && endsInAbbreviation(text.substring(Math.max(0, start - 8), start).strip())) {
      start = sentences.previous();
    }
    return start == BreakIterator.DONE ? 0 : start;
  }

  /** "Mr. Renn" is no end of a sentence. */
  private static boolean endsInAbbreviation(String text) {
    if (!text.endsWith(".")) {
      return false;
    }
    String word = text.substring(text.lastIndexOf(' ') + 1, text.length() - 1);
    return word.length() == 1 || word.length() <= 4 && Titles.isAddress(word);
  }
}
