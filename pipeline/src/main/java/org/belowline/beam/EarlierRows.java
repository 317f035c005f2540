package org.belowline.beam;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an earlier file of a table, as they are, without those that are taken back. Not safe
 * for use by several threads.
 */
interface EarlierRows extends AutoCloseable {
  /** There are none. */
  EarlierRows NONE =
      new EarlierRows() {
        @Override
        public long copyUpTo(byte @Nullable [] key) {
          return 0;
        }

        @Override
        public void close() {}
      };

  /**
   * Copies all rows to the new file that stand in front of a place.
   *
   * @param key of the place, which begins with an id and NUL; null for the end
   * @return how many
   */
  long copyUpTo(byte @Nullable [] key) throws IOException;

  @Override
  void close() throws IOException;

  /** Whether the id stands in front of the place. */
  static boolean isBefore(byte[] bytes, int start, int length, byte @Nullable [] key) {
    return key == null || Arrays.compareUnsigned(bytes, start, start + length, key, 0, length) < 0;
  }
}
