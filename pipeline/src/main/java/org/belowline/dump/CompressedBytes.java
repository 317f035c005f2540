package org.belowline.dump;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a compressed stream, with the last of those that were read: a decompressor may run
 * past the end of a damaged member before it sees the damage.
 */
final class CompressedBytes implements Closeable {
  /** So many bytes at least can be gone back to. */
  private static final int KEPT = 1 << 18;

  private static final int FIRST = 1 << 14;

  private final InputStream in;
  private byte[] bytes = new byte[FIRST];
  private int place;
  private int filled;

  /** Where the first byte of the buffer stands. */
  private long before;

  private @Nullable IOException failure;

  CompressedBytes(InputStream in) {
    this.in = in;
  }

  /** Why the bytes themselves could not be read; null where they could. */
  @Nullable IOException failure() {
    return failure;
  }

  /** Whether there is one more. */
  boolean hasNext() throws IOException {
    return has(1);
  }

  /** Whether there are so many more; few of them. */
  boolean has(int few) throws IOException {
    while (filled - place < few) {
      if (filled == bytes.length) {
        makeRoom();
      }
      int n;
      try {
        n = in.read(bytes, filled, bytes.length - filled);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
      if (n < 0) {
        return false;
      }
      filled += n;
    }
    return true;
  }

  private void makeRoom() {
    if (bytes.length < 2 * KEPT) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      return;
    }
    int dropped = Math.min(place, filled - KEPT);
    System.arraycopy(bytes, dropped, bytes, 0, filled - dropped);
    before += dropped;
    place -= dropped;
    filled -= dropped;
  }

  /** One of the bytes that {@link #has} told of, as an unsigned number; the next one is 0. */
  int peek(int ahead) {
    return bytes[place + ahead] & 0xFF;
  }

  /** A number of so many bytes, of those that {@link #has} told of. */
  long littleEndian(int ahead, int size) {
    long number = 0;
    for (int i = size - 1; i >= 0; i--) {
      number = number << Byte.SIZE | peek(ahead + i);
    }
    return number;
  }

  /** The next byte, as an unsigned number; −1 at the end. */
  int read() throws IOException {
    return hasNext() ? bytes[place++] & 0xFF : -1;
  }

  /** The buffer, whose bytes from {@link #index} on are next: {@link #ready} of them. */
  byte[] buffer() {
    return bytes;
  }

  int index() {
    return place;
  }

  int ready() {
    return filled - place;
  }

  /** Goes past bytes that are ready. */
  void pass(int few) {
    place += few;
  }

  /** Where the next byte stands: base 0. */
  long position() {
    return before + place;
  }

  /** The first position that can be gone back to. */
  long earliest() {
    return before;
  }

  /** Goes to a position between {@link #earliest} and what is ready. */
  void goTo(long position) {
    place = (int) (position - before);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
