package org.belowline.beam;

import com.github.luben.zstd.Zstd;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.values.KV;

/**
 * What travels between the stations: many pairs of a place and its content in one piece,
 * compressed. A runner pays for each element, and may hold all of them in memory.
 */
final class Block {
  /** A group, and a block of it. */
  static final KvCoder<String, byte[]> CODER =
      KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of());

  /** A block without pairs. */
  static final byte[] EMPTY = {};

  private static final int LEVEL = 1;

  private Block() {}

  /** The pairs, which are not empty, behind their length. */
  static byte[] pack(byte[] pairs, int length) {
    byte[] packed = new byte[Integer.BYTES + (int) Zstd.compressBound(length)];
    ByteBuffer.wrap(packed).putInt(length);
    int room = packed.length - Integer.BYTES;
    long size = Zstd.compressByteArray(packed, Integer.BYTES, room, pairs, 0, length, LEVEL);
    check(size);
    return Arrays.copyOf(packed, Integer.BYTES + (int) size);
  }

  private static byte[] unpack(byte[] packed) {
    byte[] pairs = new byte[ByteBuffer.wrap(packed).getInt()];
    int size = packed.length - Integer.BYTES;
    check(Zstd.decompressByteArray(pairs, 0, pairs.length, packed, Integer.BYTES, size));
    return pairs;
  }

  /** All pairs of the blocks, one block unpacked at a time. */
  static Iterable<KV<byte[], byte[]>> pairs(Iterable<byte[]> blocks) {
    return () -> new Pairs(blocks.iterator());
  }

  private static void check(long size) {
    if (Zstd.isError(size)) {
      throw new IllegalStateException(Zstd.getErrorName(size));
    }
  }

  private static final class Pairs implements Iterator<KV<byte[], byte[]>> {
    private final Iterator<byte[]> blocks;
    private ByteBuffer open = ByteBuffer.wrap(EMPTY);

    Pairs(Iterator<byte[]> blocks) {
      this.blocks = blocks;
    }

    @Override
    public boolean hasNext() {
      while (!open.hasRemaining() && blocks.hasNext()) {
        byte[] packed = Blocks.get(blocks.next());
        if (packed.length > 0) {
          open = ByteBuffer.wrap(unpack(packed));
        }
      }
      return open.hasRemaining();
    }

    @Override
    public KV<byte[], byte[]> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return KV.of(take(), take());
    }

    private byte[] take() {
      byte[] taken = new byte[open.getInt()];
      open.get(taken);
      return taken;
    }
  }
}
