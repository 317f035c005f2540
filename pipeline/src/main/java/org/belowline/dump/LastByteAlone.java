package org.belowline.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Hands out the last byte by itself. The stream of zstd-jni takes a frame that ends early for whole
 * where all of it came together with the end of the frame before.
 */
final class LastByteAlone extends FilterInputStream {
  private static final int NONE = -1;
  private int held = NONE;

  LastByteAlone(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (held == NONE) {
      held = in.read();
      if (held == NONE) {
        return -1;
      }
    }
    buffer[offset] = (byte) held;
    if (length == 1) {
      held = in.read();
      return 1;
    }
    int more = in.read(buffer, offset + 1, length - 1);
    if (more <= 0) {
      held = NONE;
      return 1;
    }
    held = buffer[offset + more] & 0xFF;
    return more;
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
