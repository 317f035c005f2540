package org.belowline.text;

/**
 * What every cell of every table can hold: all of Unicode but NUL, at which other programs end a
 * text, and halves of surrogate pairs, which UTF-8 cannot have. U+FFFD stands for each of those, so
 * that places in the text stay the same.
 */
public final class CellText {
  private static final char NUL = '\0';
  private static final char REPLACEMENT = '\uFFFD';

  private CellText() {}

  /** The text so. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        i++;
      } else if (c == NUL || Character.isSurrogate(c)) {
        return replaced(text);
      }
    }
    return text;
  }

  /** How many characters of the text are, or would be, U+FFFD. */
  public static long replacements(String text) {
    return of(text).chars().filter(c -> c == REPLACEMENT).count();
  }

  private static String replaced(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (isPair(whole, i)) {
        i++;
      } else if (c == NUL || Character.isSurrogate(c)) {
        whole.setCharAt(i, REPLACEMENT);
      }
    }
    return whole.toString();
  }

  private static boolean isPair(CharSequence text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
