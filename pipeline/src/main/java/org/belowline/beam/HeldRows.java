package org.belowline.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.KV;

/**
 * The rows of one thread, held until all of them are there: a thread that ends in a mistake leaves
 * none. What is large is held where its blocks lie. Not safe for use by several threads.
 */
final class HeldRows {
  private final BlockWriter blocks;
  private final Consumer<KV<String, byte[]>> out;
  private final List<KV<String, byte[]>> full = new ArrayList<>();
  private final BlockWriter held;
  private final Keyed rows;

  /**
   * Holds rows, a thread after the other.
   *
   * @param kept holds blocks
   * @param blocks takes the rows of threads that are whole
   * @param out takes blocks of such rows
   */
  HeldRows(int shards, Blocks kept, BlockWriter blocks, Consumer<KV<String, byte[]>> out) {
    this.blocks = blocks;
    this.out = out;
    this.held = new BlockWriter(kept, full::add);
    this.rows = new Keyed(shards, held);
  }

  /** Takes the rows of the thread. */
  Keyed rows() {
    return rows;
  }

  /** Hands on the rows of the thread, which is whole. */
  void release() {
    full.forEach(out);
    full.clear();
    held.moveTo(blocks);
  }

  /** Forgets the rows of the thread. */
  void drop() {
    full.clear();
    held.drop();
  }
}
