package org.belowline.text;

import java.lang.Character.UnicodeScript;

/**
 * What texts have that were decoded by a charset which is not theirs: characters that are none,
 * signs within words, words of two scripts, capitals behind letters, words of accented letters
 * alone, Japanese of half width.
 */
final class Oddities {
  /** What is no character at all is worse than what stands oddly. */
  private static final int NONE = 2;

  private Oddities() {}

  /** How many there are for each character that is not ASCII; 0 for a text of ASCII. */
  static double share(String text) {
    long odd = 0;
    long all = 0;
    int before = ' ';
    int accented = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int c = text.codePointAt(i);
      next = i + Character.charCount(c);
      accented = isAccented(c) ? accented + 1 : 0;
      if (c > 0x7F) {
        all++;
        boolean isWithin = Character.isLetter(before) && isLetterAt(text, next);
        if (isNone(c)) {
          odd += NONE;
        } else if (accented > 2 || isOddBehind(before, c) || isWithin && isSign(c)) {
          odd++;
        }
      } else if (before > 0x7F && Character.isLetter(c) && isOddBehind(before, c)) {
        odd++;
      }
      before = c;
    }
    return all == 0 ? 0 : (double) odd / all;
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  /** Not assigned, private, a control, or what stands for what could not be decoded. */
  private static boolean isNone(int c) {
    return switch (Character.getType(c)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL ->
          true;
      default -> c == 0xFFFD || c >= 0xFF61 && c <= 0xFF9F;
    };
  }

  private static boolean isAccented(int c) {
    return c > 0x7F && c < 0x250 && Character.isLetter(c);
  }

  private static boolean isOddBehind(int before, int c) {
    return Character.isLetter(before)
        && Character.isLetter(c)
        && (Character.isUpperCase(c) && (c > 0x7F || before > 0x7F) || family(before) != family(c));
  }

  /** Scripts that one word may have. */
  private static UnicodeScript family(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return switch (script) {
      case HIRAGANA, KATAKANA, BOPOMOFO, HANGUL, COMMON, INHERITED -> UnicodeScript.HAN;
      default -> script;
    };
  }

  /** Signs that no word has; the apostrophes, dashes and dots that some have are none of them. */
  private static boolean isSign(int c) {
    return switch (Character.getType(c)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.OTHER_NUMBER ->
          true;
      default ->
          c < 0x100 && !Character.isLetter(c) && c != 0xB7 && c != 0xAD && c != 0xA0
              || c >= 0x2020 && c <= 0x2022
              || c >= 0x2030 && c <= 0x203A;
    };
  }
}
