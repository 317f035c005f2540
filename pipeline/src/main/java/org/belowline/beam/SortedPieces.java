package org.belowline.beam;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** Pieces that were sorted by thread, then by content. Not safe for use by several threads. */
final class SortedPieces implements PieceSource {
  private final Iterator<KV<byte[], byte[]>> sorted;
  private @Nullable KV<byte[], byte[]> ahead;
  private byte[] thread = {};

  SortedPieces(Iterator<KV<byte[], byte[]>> sorted) {
    this.sorted = sorted;
    step();
  }

  /** The id of the article of the thread that comes behind this one, which is read to its end. */
  @Nullable String following() {
    while (isOfThread()) {
      step();
    }
    return ahead == null ? null : new String(ahead.getKey(), StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable String toNextThread() {
    String next = following();
    thread = ahead == null ? thread : ahead.getKey();
    return next;
  }

  @Override
  public byte @Nullable [] next() {
    if (!isOfThread()) {
      return null;
    }
    byte[] piece = ahead.getValue();
    step();
    return piece;
  }

  private boolean isOfThread() {
    return ahead != null && Arrays.equals(thread, ahead.getKey());
  }

  private void step() {
    ahead = sorted.hasNext() ? sorted.next() : null;
  }
}
