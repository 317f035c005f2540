package org.belowline.lines;

/** How content with one JSON object a line looks. */
public final class JsonLines {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private JsonLines() {}

  /**
   * Whether content begins with a JSON object that goes on in the same line.
   *
   * @param head the first bytes
   */
  public static boolean begins(byte[] head) {
    int at = markLength(head);
    while (at < head.length && isBlank(head[at])) {
      at++;
    }
    if (at == head.length || head[at] != '{') {
      return false;
    }
    at++;
    while (at < head.length && (head[at] == ' ' || head[at] == '\t')) {
      at++;
    }
    return at < head.length && (head[at] == '"' || head[at] == '}');
  }

  /** So many bytes of a byte order mark are in front. */
  public static int markLength(byte[] head) {
    boolean marked =
        head.length >= MARK.length
            && head[0] == MARK[0]
            && head[1] == MARK[1]
            && head[2] == MARK[2];
    return marked ? MARK.length : 0;
  }

  /** Whether the line has nothing but blanks. */
  public static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (!isBlank(b)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
