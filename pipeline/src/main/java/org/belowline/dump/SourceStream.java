package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes below a decompressor. Remembers its own failure, which is no damage of what it holds,
 * and leaves closing to who opened it.
 */
final class SourceStream extends ReadStream {
  private @Nullable IOException failure;
  private long count;

  SourceStream(InputStream in) {
    super(in);
  }

  /** Why the bytes themselves could not be read; null where they could. */
  @Nullable IOException failure() {
    return failure;
  }

  /** How many bytes were read. */
  long count() {
    return count;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      int n = in.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public void close() {}
}
