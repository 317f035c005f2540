package org.belowline.dump;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** Undoes compression, told by content and not by name; all members or frames of it. */
enum Compression {
  GZIP(0x1F, 0x8B) {
    @Override
    InputStream decompress(InputStream compressed) throws IOException {
      return new GzipMembers(compressed);
    }
  },
  ZSTD(0x28, 0xB5, 0x2F, 0xFD) {
    @Override
    InputStream decompress(InputStream compressed) throws IOException {
      return zstd(compressed);
    }
  },
  /**
   * Zstandard that begins with a frame to be skipped, as parallel compressors write it; in web
   * archives the frame may hold a dictionary.
   */
  ZSTD_SKIPPABLE(-1, 0x2A, 0x4D, 0x18) {
    @Override
    boolean recognises(byte[] head) {
      return super.recognises(head) && (head[0] & 0xF0) == 0x50;
    }

    @Override
    InputStream decompress(InputStream compressed) throws IOException {
      PushbackInputStream frames = new PushbackInputStream(compressed, Integer.BYTES);
      byte[] dictionary = ZstdDictionary.read(frames);
      ZstdInputStreamNoFinalizer zstd = zstd(frames);
      return dictionary == null ? zstd : zstd.setDict(dictionary);
    }
  },
  BZIP2('B', 'Z', 'h') {
    @Override
    boolean recognises(byte[] head) {
      return super.recognises(head)
          && head.length > BZIP2_LEVEL + 1
          && head[BZIP2_LEVEL] >= '1'
          && head[BZIP2_LEVEL] <= '9'
          && (head[BZIP2_LEVEL + 1] == 0x31 || head[BZIP2_LEVEL + 1] == 0x17);
    }

    @Override
    InputStream decompress(InputStream compressed) throws IOException {
      return new BytewiseStream(new BZip2CompressorInputStream(compressed, true));
    }
  },
  XZ(0xFD, '7', 'z', 'X', 'Z', 0) {
    @Override
    InputStream decompress(InputStream compressed) throws IOException {
      return new XZInputStream(compressed, XZ_MEMORY_KIB);
    }
  };

  private static final int BUFFER = 1 << 13;
  private static final int HEAD = 16;

  /** A compressed stream within a compressed one is met; more is made to do harm. */
  private static final int MOST_LAYERS = 2;

  /** The longest that the format has: 2 GiB. */
  private static final int ZSTD_LONGEST_WINDOW = 31;

  /** Four times what {@code xz -9} needs. */
  private static final int XZ_MEMORY_KIB = 256 << 10;

  private static final int BZIP2_LEVEL = 3;

  /** The first bytes; −1 for any. */
  private final int[] magic;

  Compression(int... magic) {
    this.magic = magic;
  }

  boolean recognises(byte[] head) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (magic[i] >= 0 && head[i] != (byte) magic[i]) {
        return false;
      }
    }
    return true;
  }

  abstract InputStream decompress(InputStream compressed) throws IOException;

  /**
   * The content without its compression; closing it closes {@code raw}.
   *
   * @throws NestingException where it is compressed more often than anybody needs
   */
  static Undone undo(InputStream raw) throws IOException {
    InputStream stream = raw;
    try {
      for (int layers = 0; ; layers++) {
        BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
        stream = buffered;
        Compression compression = of(peek(buffered, HEAD));
        if (compression == null) {
          return new Undone(buffered, layers > 0);
        }
        if (layers == MOST_LAYERS) {
          throw new NestingException("it is compressed more than twice");
        }
        stream = new ContentStream(compression.decompress(buffered));
      }
    } catch (IOException e) {
      stream.close();
      throw e;
    } catch (RuntimeException e) {
      stream.close();
      throw new IOException("the decompressor failed", e);
    }
  }

  private static ZstdInputStreamNoFinalizer zstd(InputStream compressed) throws IOException {
    // The window lies outside the heap, and is as large as the frame says.
    return new ZstdInputStreamNoFinalizer(new LastByteAlone(compressed))
        .setLongMax(ZSTD_LONGEST_WINDOW);
  }

  /** Content, and whether it was compressed. */
  record Undone(InputStream content, boolean wasCompressed) {}

  private static @Nullable Compression of(byte[] head) {
    for (Compression compression : values()) {
      if (compression.recognises(head)) {
        return compression;
      }
    }
    return null;
  }

  /** Whether an error of one of the decompressors says that the stream ends before its end. */
  static boolean isTruncation(IOException e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof EOFException
        || e instanceof ZstdIOException && message.startsWith("Truncated source")
        || message.startsWith("Unexpected end of stream")
        || message.startsWith("Truncated ");
  }

  /** Whether an error of one of the decompressors says that it takes a dictionary not at hand. */
  static boolean isWithoutDictionary(IOException e) {
    return e instanceof ZstdIOException zstd && zstd.getErrorCode() == Zstd.errDictionaryWrong();
  }

  /**
   * The next bytes, which stay to be read. An error behind the first of them shows when it is come
   * to.
   */
  static byte[] peek(BufferedInputStream stream, int bytes) throws IOException {
    byte[] head = new byte[bytes];
    int filled = 0;
    stream.mark(bytes);
    try {
      for (int n = 0; n >= 0 && filled < bytes; filled += Math.max(0, n)) {
        n = stream.read(head, filled, bytes - filled);
      }
    } catch (IOException e) {
      if (filled == 0) {
        throw e;
      }
    }
    stream.reset();
    return Arrays.copyOf(head, filled);
  }
}
