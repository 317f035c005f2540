package org.belowline.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Words of a text, by UAX #29 as ICU cuts them in its root locale. */
public final class Words {
  private Words() {}

  /**
   * The number of words: segments that hold a letter, a number, kana or an ideograph. Scripts
   * without blanks between words are cut by ICU's dictionaries.
   */
  public static long count(String text) {
    // A break iterator must not be shared by threads; ICU hands out a clone of one it keeps.
    BreakIterator segments = BreakIterator.getWordInstance(ULocale.ROOT);
    segments.setText(text);
    long words = 0;
    segments.first();
    while (segments.next() != BreakIterator.DONE) {
      if (segments.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
        words++;
      }
    }
    return words;
  }
}
