package org.belowline.dump;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The next bytes of a stream, as far as they are asked for; knows its place in the stream. */
final class Window {
  private static final int FIRST = 1 << 16;

  private final InputStream in;
  private final int most;
  private byte[] bytes = new byte[FIRST];
  private int place;
  private int filled;

  /** Where the first byte of the buffer stands. */
  private long before;

  /**
   * Looks at a stream.
   *
   * @param most so many bytes can be looked at
   */
  Window(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** How many bytes can be looked at. */
  int most() {
    return most;
  }

  /**
   * Whether there are so many bytes more; up to {@link #most}. Where the stream fails, those in
   * front of it stay.
   */
  boolean has(int ahead) throws IOException {
    while (filled - place < ahead) {
      if (filled == bytes.length) {
        makeRoom();
      }
      int n = in.read(bytes, filled, bytes.length - filled);
      if (n < 0) {
        return false;
      }
      filled += n;
    }
    return true;
  }

  /** Moves only where half of the buffer is free then, so that each byte is moved twice at most. */
  private void makeRoom() {
    int ready = filled - place;
    byte[] to = ready > bytes.length / 2 ? new byte[larger()] : bytes;
    System.arraycopy(bytes, place, to, 0, ready);
    bytes = to;
    before += place;
    place = 0;
    filled = ready;
  }

  private int larger() {
    return (int) Math.min(Integer.MAX_VALUE - Long.BYTES, Math.min(2L * bytes.length, 2L * most));
  }

  /** How many bytes are there without reading more. */
  int ready() {
    return filled - place;
  }

  /** One of the bytes that {@link #has} told of; the next one is 0. */
  byte peek(int ahead) {
    return bytes[place + ahead];
  }

  /** Whether bytes that {@link #has} told of are these. */
  boolean isAt(int ahead, byte[] wanted) {
    int from = place + ahead;
    return Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
  }

  /** Bytes that {@link #has} told of, not copied. */
  ByteBuffer slice(int from, int to) {
    return ByteBuffer.wrap(bytes, place + from, to - from);
  }

  /** Bytes that {@link #has} told of. */
  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes, place + from, place + to);
  }

  /** Goes past bytes that are ready. */
  void pass(int few) {
    place += few;
  }

  /** Where the next byte stands: base 0. */
  long position() {
    return before + place;
  }
}
