package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;

/** Watches an archive go by, for whether its end was among it. */
final class EndWatch extends ReadStream {
  /** What the record at the end of a zip archive begins with: {@code PK\5\6}. */
  private static final int ZIP_END = 0x504B0506;

  private long count;
  private int last;
  private boolean sawZipEnd;

  EndWatch(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  boolean sawZipEnd() {
    return sawZipEnd;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    for (int i = 0; i < n; i++) {
      last = last << Byte.SIZE | buffer[offset + i] & 0xFF;
      sawZipEnd |= last == ZIP_END;
    }
    count += Math.max(0, n);
    return n;
  }
}
