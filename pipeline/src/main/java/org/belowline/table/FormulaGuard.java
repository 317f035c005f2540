package org.belowline.table;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts of CSV cells so that no spreadsheet takes one for a formula: an apostrophe stands in front
 * of what begins one. A formula can begin where the cell does, and, for programs that take another
 * separator than ours or do not know our quotes, behind each {@code , ;} tab or line end within it;
 * blanks, marks of quotation and what cannot be seen may stand in between. Apostrophes that are
 * there already get one more, so that the raw text can be told: docs/cells.md has the way back.
 */
final class FormulaGuard {
  static final char PREFIX = '\'';

  private FormulaGuard() {}

  /** The text with an apostrophe at each place where a formula could begin. */
  static String text(String raw) {
    return guarded(raw, false);
  }

  /**
   * The JSON array likewise, but with the sign that begins the formula as an escape of JSON, so
   * that it stays JSON and reads as the same list.
   */
  static String list(String json) {
    return guarded(json, true);
  }

  private static String guarded(String raw, boolean isJson) {
    StringBuilder result = null;
    int copied = 0;
    for (int i = 0; i <= raw.length(); i++) {
      boolean isPlace = i == 0 || isSeparator(raw.charAt(i - 1));
      int sign = isPlace ? sign(raw, i) : -1;
      if (sign < 0) {
        continue;
      }
      result = begun(result, raw);
      result.append(raw, copied, isJson ? sign : i);
      if (isJson) {
        result.append(String.format(Locale.ROOT, "\\u%04x", (int) raw.charAt(sign)));
        copied = sign + 1;
      } else {
        result.append(PREFIX);
        copied = i;
      }
    }
    return result == null ? raw : result.append(raw, copied, raw.length()).toString();
  }

  private static StringBuilder begun(@Nullable StringBuilder result, String raw) {
    return result == null ? new StringBuilder(raw.length() + 8) : result;
  }

  /** The place of the sign of the formula that could begin here; below 0 for none. */
  private static int sign(String text, int from) {
    int i = from;
    while (i < text.length() && isPassedOver(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return -1;
    }
    char c = text.charAt(i);
    boolean begins = isSign(c) || from == 0 && (c == '\t' || c == '\r' || c == '\n');
    return begins ? i : -1;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ';' || c == '\t' || c == '\r' || c == '\n';
  }

  /** The ASCII ones, and their wide forms, which spreadsheets of East Asia take for the same. */
  private static boolean isSign(char c) {
    return "=+-@\uFF1D\uFF0B\uFF0D\uFF20".indexOf(c) >= 0;
  }

  /** Blanks, controls, marks of quotation and characters without width, but no separator. */
  private static boolean isPassedOver(char c) {
    if (isSeparator(c)) {
      return false;
    }
    return c <= ' '
        || c == '"'
        || c == PREFIX
        || c >= '\u007F' && c <= '\u00A0'
        || c == '\u00AD'
        || c == '\u1680'
        || c >= '\u2000' && c <= '\u200F'
        || c >= '\u2028' && c <= '\u202F'
        || c >= '\u205F' && c <= '\u206F'
        || c == '\u3000'
        || c == '\uFEFF';
  }
}
