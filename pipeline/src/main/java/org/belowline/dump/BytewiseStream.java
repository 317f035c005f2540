package org.belowline.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Hands out every byte in front of a damage, which then shows at the next call. */
final class BytewiseStream extends FilterInputStream {
  private @Nullable IOException damage;

  BytewiseStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (damage != null) {
      throw damage;
    }
    int n = 0;
    try {
      while (n < length) {
        int b = in.read();
        if (b < 0) {
          return n == 0 && length > 0 ? -1 : n;
        }
        buffer[offset + n++] = (byte) b;
      }
    } catch (IOException e) {
      if (n == 0) {
        throw e;
      }
      damage = e;
    }
    return n;
  }
}
