package org.belowline.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Counts words as UAX #29 parts them: those that hold a letter, a number or an ideograph. The
 * library brings its own tables, so that the count is the same on any Java. Safe for use by several
 * threads.
 */
public final class Words {
  private static final BreakIterator BREAKS = BreakIterator.getWordInstance(ULocale.ROOT);

  private Words() {}

  /** The number of words in the text. */
  public static long count(String text) {
    BreakIterator breaks = (BreakIterator) BREAKS.clone();
    breaks.setText(text);
    long words = 0;
    while (breaks.next() != BreakIterator.DONE) {
      if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        words++;
      }
    }
    return words;
  }
}
