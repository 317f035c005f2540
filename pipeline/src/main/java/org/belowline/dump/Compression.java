package org.belowline.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Undoes compression, told by content and not by name. */
enum Compression {
  GZIP {
    @Override
    boolean recognises(byte[] head) {
      return head.length >= 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    }

    @Override
    InputStream decompress(InputStream compressed) throws IOException {
      return new GZIPInputStream(compressed, BUFFER);
    }
  },
  /** None: takes everything. */
  NONE {
    @Override
    boolean recognises(byte[] head) {
      return true;
    }

    @Override
    InputStream decompress(InputStream compressed) {
      return compressed;
    }
  };

  private static final int BUFFER = 1 << 13;
  private static final int HEAD = 16;

  abstract boolean recognises(byte[] head);

  abstract InputStream decompress(InputStream compressed) throws IOException;

  /** The content without its compression; closing it closes {@code raw}. */
  static InputStream undo(InputStream raw) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
    byte[] head = peek(buffered, HEAD);
    for (Compression compression : values()) {
      if (compression.recognises(head)) {
        return compression.decompress(buffered);
      }
    }
    throw new IllegalStateException("the last one takes everything");
  }

  /** The next bytes, which stay to be read. */
  static byte[] peek(BufferedInputStream stream, int bytes) throws IOException {
    stream.mark(bytes);
    byte[] head = stream.readNBytes(bytes);
    stream.reset();
    return head;
  }
}
