package org.belowline.dump;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary that a web archive under Zstandard begins with: a frame to be skipped, of a number
 * of its own, which holds the dictionary, itself compressed or not.
 */
final class ZstdDictionary {
  private static final int FRAME = 0x184D2A5D;
  private static final int MAGIC = 0xEC30A437;

  /** Hundred times what archives use. */
  private static final int MOST_BYTES = 16 << 20;

  private ZstdDictionary() {}

  /**
   * The dictionary that the stream begins with, which is read then; null where it begins with
   * something else, which is not.
   *
   * @throws MemoryException where the dictionary is too large
   */
  static byte @Nullable [] read(CompressedBytes in) throws IOException {
    if (!in.has(Integer.BYTES) || (int) in.littleEndian(0, Integer.BYTES) != FRAME) {
      return null;
    }
    if (!in.has(2 * Integer.BYTES)) {
      throw new EOFException("the dictionary ends early");
    }
    long size = in.littleEndian(Integer.BYTES, Integer.BYTES);
    if (size > MOST_BYTES) {
      throw tooLarge();
    }
    in.pass(2 * Integer.BYTES);
    byte[] frame = new byte[(int) size];
    for (int i = 0; i < size; ) {
      if (!in.hasNext()) {
        throw new EOFException("the dictionary ends early");
      }
      int n = Math.min(in.ready(), frame.length - i);
      System.arraycopy(in.buffer(), in.index(), frame, i, n);
      in.pass(n);
      i += n;
    }
    byte[] dictionary = Compression.ZSTD.recognises(frame) ? decompressed(frame) : frame;
    return begins(dictionary, MAGIC) ? dictionary : null;
  }

  private static byte[] decompressed(byte[] frame) throws IOException {
    try (InputStream in = Compression.ZSTD.decompress(new ByteArrayInputStream(frame))) {
      byte[] dictionary = in.readNBytes(MOST_BYTES + 1);
      if (dictionary.length > MOST_BYTES) {
        throw tooLarge();
      }
      return dictionary;
    }
  }

  private static MemoryException tooLarge() {
    return new MemoryException(
        String.format(
            Locale.ROOT,
            "the dictionary of the compressed stream has more than %d bytes",
            MOST_BYTES));
  }

  private static boolean begins(byte[] bytes, int magic) {
    return bytes.length >= Integer.BYTES && number(bytes) == magic;
  }

  private static int number(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }
}
