package org.belowline.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream as bytes. Of a line that is too long only its beginning is held. Not safe
 * for use by several threads.
 */
public final class Lines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private long filled;
  private long start;
  private boolean tooLong;
  private ByteArrayOutputStream line = new ByteArrayOutputStream();

  /**
   * Reads them.
   *
   * @param in closed by who opened it
   * @param longest of a longer line so many bytes are held
   */
  public Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Goes to the next line; false at the end.
   *
   * @throws IOException also where the stream breaks off within a line
   */
  public boolean next() throws IOException {
    if (line.size() > BUFFER) {
      // One long line must not be paid for to the end.
      line = new ByteArrayOutputStream();
    }
    line.reset();
    tooLong = false;
    start = filled - (end - next);
    boolean any = false;
    while (next < end || fill()) {
      any = true;
      int stop = next;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      int room = Math.min(stop - next, longest - line.size());
      line.write(buffer, next, room);
      tooLong |= room < stop - next;
      next = stop;
      if (stop < end) {
        next++;
        return true;
      }
    }
    return any;
  }

  /** Where the line begins: bytes, base 0. */
  public long start() {
    return start;
  }

  /** The line without its end, or as much of it as is held. */
  public byte[] bytes() {
    return line.toByteArray();
  }

  /** Whether the line is longer than what is held of it. */
  public boolean isTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = Math.max(0, in.read(buffer));
    filled += end;
    return end > 0;
  }
}
