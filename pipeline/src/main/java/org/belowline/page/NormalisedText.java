package org.belowline.page;

import com.ibm.icu.text.Normalizer2;

/**
 * The text by which two pages without URL are the same, and which is split where it is no markup:
 * composed characters, line feeds alone, no blanks at the ends of lines, no blank lines at its end.
 */
final class NormalisedText {
  private NormalisedText() {}

  /** The text so. */
  static String of(String text) {
    String composed = Normalizer2.getNFCInstance().normalize(text);
    StringBuilder result = new StringBuilder(composed.length());
    int length = composed.length();
    int ink = 0;
    for (int i = 0; i < length; i++) {
      char c = composed.charAt(i);
      if (c == '\r' || c == '\n') {
        if (c == '\r' && i + 1 < length && composed.charAt(i + 1) == '\n') {
          i++;
        }
        result.setLength(ink);
        result.append('\n');
        ink = result.length();
      } else {
        result.append(c);
        if (c != ' ' && c != '\t') {
          ink = result.length();
        }
      }
    }
    result.setLength(ink);
    int end = result.length();
    while (end > 0 && result.charAt(end - 1) == '\n') {
      end--;
    }
    result.setLength(end);
    return result.append('\n').toString();
  }
}
