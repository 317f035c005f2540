package org.belowline.beam;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Two sorted lists of pairs, which have no key in common, as one. */
final class JoinedPairs implements Iterator<KV<byte[], byte[]>> {
  private final Iterator<KV<byte[], byte[]>> one;
  private final Iterator<KV<byte[], byte[]>> other;
  private @Nullable KV<byte[], byte[]> nextOne;
  private @Nullable KV<byte[], byte[]> nextOther;

  JoinedPairs(Iterator<KV<byte[], byte[]>> one, Iterator<KV<byte[], byte[]>> other) {
    this.one = one;
    this.other = other;
    this.nextOne = next(one);
    this.nextOther = next(other);
  }

  private static @Nullable KV<byte[], byte[]> next(Iterator<KV<byte[], byte[]>> pairs) {
    return pairs.hasNext() ? pairs.next() : null;
  }

  @Override
  public boolean hasNext() {
    return nextOne != null || nextOther != null;
  }

  @Override
  public KV<byte[], byte[]> next() {
    KV<byte[], byte[]> taken;
    if (nextOne != null
        && (nextOther == null
            || Arrays.compareUnsigned(nextOne.getKey(), nextOther.getKey()) <= 0)) {
      taken = nextOne;
      nextOne = next(one);
    } else {
      taken = nextOther;
      nextOther = next(other);
    }
    if (taken == null) {
      throw new NoSuchElementException();
    }
    return taken;
  }
}
