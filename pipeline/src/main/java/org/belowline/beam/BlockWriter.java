package org.belowline.beam;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.KV;

/**
 * Puts pairs together to blocks, by group. What is held open is bounded. Not safe for use by
 * several threads.
 */
final class BlockWriter {
  private static final int BLOCK_BYTES = 1 << 18;
  private static final int MOST_OPEN_BYTES = 32 << 20;

  private final Blocks blocks;
  private final Consumer<KV<String, byte[]>> out;
  private final Map<String, Pairs> open = new TreeMap<>();
  private long openBytes;

  BlockWriter(Blocks blocks, Consumer<KV<String, byte[]>> out) {
    this.blocks = blocks;
    this.out = out;
  }

  /** The bytes of all blocks that lie where those of this lie. */
  long bytes() {
    return blocks.bytes();
  }

  /** Adds a pair to the group. */
  void add(String group, byte[] key, byte[] value) {
    Pairs pairs = open.computeIfAbsent(group, name -> new Pairs());
    int before = pairs.size();
    pairs.add(key);
    pairs.add(value);
    grown(group, pairs, before);
  }

  private void grown(String group, Pairs pairs, int before) {
    openBytes += pairs.size() - before;
    if (pairs.size() >= BLOCK_BYTES) {
      openBytes -= pairs.size();
      write(group, pairs);
      open.remove(group);
    } else if (openBytes >= MOST_OPEN_BYTES) {
      flush();
    }
  }

  /** Gives all that is open to another writer. */
  void moveTo(BlockWriter other) {
    open.forEach(
        (group, moved) -> {
          Pairs pairs = other.open.computeIfAbsent(group, name -> new Pairs());
          int before = pairs.size();
          pairs.write(moved.bytes(), 0, moved.size());
          other.grown(group, pairs, before);
        });
    drop();
  }

  /** Forgets all that is open. */
  void drop() {
    open.clear();
    openBytes = 0;
  }

  /** Hands out all that is open. */
  void flush() {
    open.forEach(this::write);
    drop();
  }

  private void write(String group, Pairs pairs) {
    out.accept(KV.of(group, blocks.keep(Block.pack(pairs.bytes(), pairs.size()))));
  }

  /** Each array behind its length, as {@link Block} reads it. */
  private static final class Pairs extends ByteArrayOutputStream {
    void add(byte[] bytes) {
      int length = bytes.length;
      write(length >>> 24);
      write(length >>> 16);
      write(length >>> 8);
      write(length);
      write(bytes, 0, length);
    }

    byte[] bytes() {
      return buf;
    }
  }
}
