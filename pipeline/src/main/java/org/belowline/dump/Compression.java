package org.belowline.dump;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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
      return new ZstdFrames(new CompressedBytes(compressed), null);
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
      CompressedBytes frames = new CompressedBytes(compressed);
      return new ZstdFrames(frames, ZstdDictionary.read(frames));
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

  /** Half as much again as {@code xz -9} needs; it lies in the heap, for each thread. */
  private static final int XZ_MEMORY_KIB = 96 << 10;

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
   * @param name of the input, which tells a web archive whose beginning is damaged
   * @throws NestingException where it is compressed more often than anybody needs
   */
  static Undone undo(InputStream raw, String name) throws IOException {
    InputStream stream = raw;
    DamageException lost = null;
    try {
      for (int layers = 0; ; layers++) {
        BufferedInputStream buffered = new BufferedInputStream(stream, BUFFER);
        stream = buffered;
        byte[] head = null;
        while (head == null) {
          try {
            head = peek(buffered, HEAD);
          } catch (DamageException e) {
            if (!e.hasMore()) {
              throw lost == null ? e : lost;
            }
            lost = lost == null ? e : lost;
            e.pass();
          }
        }
        Compression compression = of(head);
        if (compression == null && layers == 0) {
          compression = WebArchiveName.compression(name, buffered);
        }
        if (compression == null) {
          return new Undone(buffered, layers > 0, lost);
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

  /**
   * Content.
   *
   * @param lostBefore the damage in front of its first byte; null for none
   */
  record Undone(InputStream content, boolean wasCompressed, @Nullable DamageException lostBefore) {}

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
        || e instanceof DamageException damage && damage.isCut()
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
