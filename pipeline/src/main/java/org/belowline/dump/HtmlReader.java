package org.belowline.dump;

/** A file that is one page of HTML. */
final class HtmlReader extends TextReader {
  @Override
  public boolean recognises(Head content) {
    byte[] head = content.bytes();
    int start = 0;
    if (head.length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      start = 3; // the byte order mark
    }
    while (start < head.length && head[start] <= ' ' && head[start] > 0) {
      start++;
    }
    return start + 1 < head.length
        && head[start] == '<'
        && (Character.isLetter(head[start + 1])
            || head[start + 1] == '!'
            || head[start + 1] == '?');
  }

  @Override
  DumpFormat format() {
    return DumpFormat.HTML;
  }
}
