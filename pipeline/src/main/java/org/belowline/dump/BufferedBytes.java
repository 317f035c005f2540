package org.belowline.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** A stream through a buffer that a parser can read from, and which knows its place. */
final class BufferedBytes {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
  private long filled;

  BufferedBytes(InputStream in) {
    this.in = in;
  }

  /** The bytes that are next, at least one. */
  ByteBuffer next() throws IOException {
    if (!hasNext()) {
      throw new EOFException("the record ends early");
    }
    return buffer;
  }

  /** Whether there is one more; it is next then. */
  boolean hasNext() throws IOException {
    if (buffer.hasRemaining()) {
      return true;
    }
    int n = in.read(buffer.array());
    if (n < 0) {
      return false;
    }
    buffer.position(0).limit(n);
    filled += n;
    return true;
  }

  /** So many bytes. */
  byte[] take(int bytes) throws IOException {
    byte[] taken = new byte[bytes];
    for (int done = 0; done < bytes; ) {
      int n = Math.min(bytes - done, next().remaining());
      buffer.get(taken, done, n);
      done += n;
    }
    return taken;
  }

  /** Goes past so many bytes. */
  void skip(long bytes) throws IOException {
    for (long left = bytes; left > 0; ) {
      int n = (int) Math.min(left, next().remaining());
      buffer.position(buffer.position() + n);
      left -= n;
    }
  }

  /** Goes past line ends; false where nothing stands behind them. */
  boolean skipLineEnds() throws IOException {
    while (hasNext()) {
      byte b = buffer.get(buffer.position());
      if (b != '\r' && b != '\n') {
        return true;
      }
      buffer.get();
    }
    return false;
  }

  /** Where the next byte stands: base 0. */
  long position() {
    return filled - buffer.remaining();
  }
}
