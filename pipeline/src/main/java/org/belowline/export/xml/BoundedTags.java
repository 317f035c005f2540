package org.belowline.export.xml;

import java.io.IOException;
import java.io.Reader;
import org.belowline.page.html.element.TagNames;

/** The characters of a stream of markup, no name of a tag too long. Not for several threads. */
final class BoundedTags extends Reader {
  private final Reader in;
  private final TagNames names = new TagNames();
  private final char[] chars = new char[1 << 13];
  private int at;
  private int end;
  private boolean isParted;

  /**
   * Reads on from where the reader is.
   *
   * @param in stays open
   */
  BoundedTags(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int n = 0;
    while (n < length && (at < end || n == 0 && fill())) {
      char c = chars[at];
      boolean parts = !isParted && names.endsBefore(c);
      isParted = parts;
      at += parts ? 0 : 1;
      buffer[offset + n] = parts ? ' ' : c;
      n++;
    }
    return n == 0 && length > 0 ? -1 : n;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chars));
    return end > 0;
  }

  @Override
  public void close() {}
}
