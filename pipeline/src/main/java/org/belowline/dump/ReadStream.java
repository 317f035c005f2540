package org.belowline.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of which every byte goes through one method, {@link #read(byte[], int, int)}. It says
 * that nothing is available, so that nobody asks for more in a call that already has something.
 */
abstract class ReadStream extends FilterInputStream {
  ReadStream(InputStream in) {
    super(in);
  }

  @Override
  public abstract int read(byte[] buffer, int offset, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /** By reading, so that nothing passes unseen. */
  @Override
  public final long skip(long bytes) throws IOException {
    byte[] passed = new byte[(int) Math.min(Math.max(0, bytes), 1 << 13)];
    return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
  }

  @Override
  public final int available() {
    return 0;
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
