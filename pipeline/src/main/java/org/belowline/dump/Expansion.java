package org.belowline.dump;

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
      return new ReadStream(stream) {
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
      };
    }
  }
}
