package org.belowline.quote;

/** Quotation marks around a whole passage. */
final class QuoteMarks {
  private static final String OPENERS = "“„«»\"‹›‘";

  private QuoteMarks() {}

  /** Whether an opening mark is the first character. */
  static boolean opens(String text) {
    return !text.isEmpty() && OPENERS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Where the passage that begins with an opening mark is closed, so that nothing but punctuation
   * is left behind the mark; −1 where it is closed before, or never.
   *
   * @return the place of the closing mark
   */
  static int closingOfWhole(String text) {
    if (!opens(text)) {
      return -1;
    }
    int end = text.length() - 1;
    while (end > 0 && ".,; ".indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    char opener = text.charAt(0);
    return end > 0 && closes(opener, text.charAt(end)) && !isClosedBefore(text, opener, end)
        ? end
        : -1;
  }

  /** “We go,” she said. “It is late.” is closed before its end. */
  private static boolean isClosedBefore(String text, char opener, int end) {
    int depth = 1;
    for (int i = 1; i < end; i++) {
      char c = text.charAt(i);
      if (opener == '\'' || opener == '‘') {
        continue; // cannot be told from an apostrophe
      }
      if (opener == '"') {
        if (c == '"') {
          return true;
        }
      } else if (c == opener) {
        depth++;
      } else if (closes(opener, c)) {
        depth--;
        if (depth == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a mark of this kind is still open at the end: the next paragraph goes on. */
  static boolean staysOpen(String text) {
    if (!opens(text)) {
      return false;
    }
    char opener = text.charAt(0);
    for (int i = 1; i < text.length(); i++) {
      if (closes(opener, text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean closes(char opener, char c) {
    return switch (opener) {
      case '“' -> c == '”';
      case '„' -> c == '“' || c == '”';
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '‹' -> c == '›';
      case '›' -> c == '‹';
      case '‘' -> c == '’';
      default -> c == opener;
    };
  }
}
