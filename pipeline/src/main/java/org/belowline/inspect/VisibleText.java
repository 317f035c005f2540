package org.belowline.inspect;

/** Text for a terminal, whoever wrote it. */
public final class VisibleText {
  private static final int REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  /**
   * On one line, and without what would steer a terminal or turn text around: U+FFFD stands there.
   */
  public static String line(String text) {
    return text.codePoints().anyMatch(VisibleText::steers)
        ? text.codePoints()
            .map(c -> steers(c) ? REPLACEMENT : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }

  /** Controls, line separators, halves of pairs, and marks of direction. */
  private static boolean steers(int c) {
    return Character.isISOControl(c)
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
