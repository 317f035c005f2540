package org.belowline.text.mark;

/** What a mark can be, by itself and by what stands next to it. */
final class Shape {
  private static final String DOUBLE = "\"“”„«»「」『』";
  private static final String SINGLE = "'‘’‚‹›";
  private static final String BEFORE_OPENING = "([{—–-/";
  private static final String AFTER_CLOSING = ",.;:!?)]}…—–-/";

  private Shape() {}

  static boolean isSingle(char mark) {
    return SINGLE.indexOf(mark) >= 0;
  }

  static boolean isMark(char c) {
    return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0;
  }

  /** Whether the mark can only open, where it stands. */
  static boolean opens(char before, char after) {
    return (isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0 || isMark(before))
        && !isBlank(after)
        && ",;:!?)]}".indexOf(after) < 0;
  }

  /** Whether the mark can close, where it stands. */
  static boolean closes(char before, char after) {
    return !isBlank(before)
        && (isBlank(after) || AFTER_CLOSING.indexOf(after) >= 0 || isMark(after));
  }

  /** Whether the second mark closes what the first has opened, in some language. */
  static boolean matches(char opener, char closer) {
    return switch (opener) {
      case '"' -> closer == '"' || closer == '”';
      case '“' -> closer == '”' || closer == '"' || closer == '“';
      case '”' -> closer == '”' || closer == '"';
      case '„' -> closer == '“' || closer == '”' || closer == '"';
      case '«' -> closer == '»';
      case '»' -> closer == '«' || closer == '»';
      case '‹' -> closer == '›';
      case '›' -> closer == '‹' || closer == '›';
      case '\'' -> closer == '\'' || closer == '’';
      case '‘' -> closer == '’' || closer == '\'';
      case '‚' -> closer == '‘' || closer == '’' || closer == '\'';
      case '「' -> closer == '」';
      case '『' -> closer == '』';
      default -> false;
    };
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
  }
}
