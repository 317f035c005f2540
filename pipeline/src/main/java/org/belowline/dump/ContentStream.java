package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decompressed content: counts its bytes, takes a decompressor's own mistakes for damage, and asks
 * for nothing behind a damage that nobody has passed.
 */
final class ContentStream extends ReadStream {
  private long count;
  private @Nullable IOException damage;

  ContentStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (damage != null && !(damage instanceof DamageException passed && passed.isPassed())) {
      throw damage;
    }
    damage = null;
    try {
      int n = in.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    } catch (IOException e) {
      damage = e;
      throw e;
    } catch (RuntimeException e) {
      damage = new IOException("the decompressor failed", e);
      throw damage;
    }
  }
}
