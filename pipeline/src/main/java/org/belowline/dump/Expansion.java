package org.belowline.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * How much larger than an input its content may be, at each of its layers: gzip alone packs a
 * thousand bytes into one, and what is packed so lightly that it takes more is made to do harm.
 */
final class Expansion {
  private static final long MOST_TIMES = 1 << 10;

  /** So much is read of any input. */
  private static final long FREE = 1L << 30;

  private final SourceStream input;
  private final long free;

  /**
   * Measures against an input.
   *
   * @param input counts the bytes as they lie there
   */
  Expansion(SourceStream input) {
    this(input, FREE);
  }

  /**
   * The same.
   *
   * @param free so many bytes are read of any input
   */
  Expansion(SourceStream input, long free) {
    this.input = input;
    this.free = free;
  }

  /** A layer of the content, of whatever streams it is made. */
  Layer layer() {
    return new Layer();
  }

  /** Counts all that its streams give. */
  final class Layer {
    private long bytes;

    /** The same stream, which fails where the layer is too large. */
    InputStream over(InputStream stream) {
      return new FilterInputStream(stream) {
        @Override
        public int read() throws IOException {
          byte[] one = new byte[1];
          return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
          if (bytes > free + MOST_TIMES * input.count()) {
            throw new BombException(
                String.format(
                    Locale.ROOT,
                    "its content is more than %d times as large, and more than %d bytes",
                    MOST_TIMES,
                    free));
          }
          int n = in.read(buffer, offset, length);
          bytes += Math.max(0, n);
          return n;
        }

        /** By reading, so that all is counted. */
        @Override
        public long skip(long wanted) throws IOException {
          byte[] passed = new byte[(int) Math.min(wanted, 1 << 13)];
          return passed.length == 0 ? 0 : Math.max(0, read(passed, 0, passed.length));
        }

        @Override
        public int available() {
          return 0;
        }

        @Override
        public boolean markSupported() {
          return false;
        }
      };
    }
  }
}
