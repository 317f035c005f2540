package org.belowline.text;

import java.io.ByteArrayOutputStream;

/**
 * The bytes of a page that tell its charset: lines, and texts between tags, that are not all ASCII.
 * No charset that is read byte by byte, or by pairs of bytes, has {@code < >} or a line end within
 * a character.
 */
final class TextSample {
  /** Detectors look at eight thousand bytes. */
  private static final int MOST = 8_000;

  private TextSample() {}

  static byte[] of(byte[] page) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int start = 0;
    boolean high = false;
    for (int i = 0; i <= page.length && sample.size() < MOST; i++) {
      int b = i == page.length ? '\n' : page[i];
      if (b == '<' || b == '>' || b == '\n' || b == '\r') {
        if (high) {
          sample.write(page, start, Math.min(i - start, MOST));
          sample.write(' ');
        }
        start = i + 1;
        high = false;
      } else {
        high |= b < 0;
      }
    }
    return sample.toByteArray();
  }
}
