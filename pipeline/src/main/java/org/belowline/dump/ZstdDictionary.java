package org.belowline.dump;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
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
   * something else, which is pushed back.
   *
   * @param in can push back four bytes
   * @throws MemoryException where the dictionary is too large
   */
  static byte @Nullable [] read(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(Integer.BYTES);
    if (!begins(head, FRAME)) {
      in.unread(head);
      return null;
    }
    byte[] length = in.readNBytes(Integer.BYTES);
    if (length.length < Integer.BYTES) {
      throw new EOFException("the dictionary ends early");
    }
    long size = Integer.toUnsignedLong(number(length));
    if (size > MOST_BYTES) {
      throw tooLarge();
    }
    byte[] frame = in.readNBytes((int) size);
    if (frame.length < size) {
      throw new EOFException("the dictionary ends early");
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
