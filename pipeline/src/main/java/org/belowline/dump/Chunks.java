package org.belowline.dump;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Undoes the chunked transfer encoding. */
final class Chunks {
  private static final int LONGEST_LINE = 1 << 10;

  private Chunks() {}

  /**
   * The bytes of the chunks, up to the first that is damaged. Crawlers are met that undo the
   * encoding and leave the header: what does not begin with a chunk is returned as it is.
   */
  static byte[] joined(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    for (boolean first = true; at < body.length; first = false) {
      int end = lineEnd(body, at);
      int size = end < 0 ? -1 : size(body, at, end);
      if (size < 0) {
        return first ? body : joined.toByteArray();
      }
      if (size == 0) {
        break;
      }
      at = end + 1;
      int n = Math.min(size, body.length - at);
      joined.write(body, at, n);
      at += n;
      if (at < body.length && body[at] == '\r') {
        at++;
      }
      if (at < body.length && body[at] == '\n') {
        at++;
      }
    }
    return joined.toByteArray();
  }

  private static int lineEnd(byte[] body, int from) {
    int last = Math.min(body.length, from + LONGEST_LINE);
    for (int i = from; i < last; i++) {
      if (body[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** What the line says, without its extension; −1 where it says nothing. */
  private static int size(byte[] body, int from, int to) {
    String line = new String(body, from, to - from, StandardCharsets.US_ASCII);
    int extension = line.indexOf(';');
    String digits = (extension < 0 ? line : line.substring(0, extension)).strip();
    try {
      return digits.startsWith("+") ? -1 : Integer.parseInt(digits, 16);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
