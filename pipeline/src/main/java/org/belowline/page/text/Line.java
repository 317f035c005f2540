package org.belowline.page.text;

import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * One line of layout text.
 *
 * @param index base 0
 * @param indent blanks in front of the mark, or of the text where there is none
 * @param mark what kind of list item begins here
 * @param label the number of a numbered item, as printed; null for the others
 * @param text what follows the mark, without blanks at its ends; empty for a blank line
 * @param divider whether the line is blank but for a no-break space, which some forums end a post
 *     by
 */
record Line(
    int index, int indent, Mark mark, @Nullable String label, String text, boolean divider) {

  enum Mark {
    NONE,
    BULLET,
    NUMBER
  }

  /** Layout text indents the text of an item by two blanks more than its mark. */
  static final int ITEM_STEP = 2;

  private static final int LONGEST_LABEL = 6;

  static Line parse(int index, String raw) {
    int indent = 0;
    while (indent < raw.length() && isBlank(raw.charAt(indent))) {
      indent++;
    }
    int end = raw.length();
    while (end > indent && isBlank(raw.charAt(end - 1))) {
      end--;
    }
    String text = raw.substring(indent, end);
    // A list stands below a list level: at the margin a number is only the author's own.
    if (indent >= ITEM_STEP && !text.isEmpty()) {
      if (text.charAt(0) == '•' && (text.length() == 1 || isBlank(text.charAt(1)))) {
        return new Line(index, indent, Mark.BULLET, null, text.substring(1).strip(), false);
      }
      int digits = 0;
      while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
        digits++;
      }
      if (digits > 0
          && digits <= LONGEST_LABEL
          && digits < text.length()
          && text.charAt(digits) == '.'
          && (digits + 1 == text.length() || isBlank(text.charAt(digits + 1)))
          && !isDate(text)) {
        return new Line(
            index,
            indent,
            Mark.NUMBER,
            text.substring(0, digits),
            text.substring(digits + 1).strip(),
            false);
      }
    }
    return new Line(
        index, indent, Mark.NONE, null, text, text.isEmpty() && raw.indexOf('\u00a0') >= 0);
  }

  /** "28. April 2024" is no list mark. */
  private static boolean isDate(String text) {
    PrintedTime date = PrintedTimes.find(text);
    return date != null && date.start() == 0;
  }

  boolean isBlank() {
    return text.isEmpty() && mark == Mark.NONE;
  }

  boolean isItem() {
    return mark != Mark.NONE;
  }

  /** The line without its indentation, mark and all. */
  String printed() {
    return switch (mark) {
      case NONE -> text;
      case BULLET -> text.isEmpty() ? "•" : "• " + text;
      case NUMBER -> text.isEmpty() ? label + "." : label + ". " + text;
    };
  }

  /** The number of a numbered item. */
  int number() {
    if (label == null) {
      throw new IllegalStateException("line %d has no number".formatted(index));
    }
    return Integer.parseInt(label);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\t';
  }
}
