package org.belowline.dump;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Gzip, all members of it. Hands out every byte in front of a damage, and takes nothing behind a
 * member but a further member or zeros; the streams of libraries hold back what they decompressed
 * in the same call, or take a damaged member for the end.
 */
final class GzipMembers extends InputStream {
  private static final int BUFFER = 1 << 13;
  private static final int FIXED_HEADER = 6;
  private static final int HEADER_CRC = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int DEFLATE = 8;

  private final BufferedInputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] compressed = new byte[BUFFER];
  private int filled;
  private boolean inMember;

  GzipMembers(InputStream compressed) throws IOException {
    in = new BufferedInputStream(compressed, BUFFER);
    inMember = startMember();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    try {
      while (inMember) {
        int n = inflater.inflate(buffer, offset, length);
        if (n > 0) {
          crc.update(buffer, offset, n);
          return n;
        }
        if (inflater.finished()) {
          endMember();
          inMember = startMember();
        } else if (inflater.needsDictionary()) {
          throw new ZipException("a dictionary is asked for");
        } else {
          in.mark(BUFFER);
          filled = in.read(compressed);
          if (filled < 0) {
            throw new EOFException("the member ends early");
          }
          inflater.setInput(compressed, 0, filled);
        }
      }
    } catch (DataFormatException e) {
      throw new ZipException("the member is damaged");
    }
    return -1;
  }

  /** Reads a header; false where the input ends. */
  private boolean startMember() throws IOException {
    int first = in.read();
    while (first == 0) {
      first = in.read();
    }
    if (first < 0) {
      return false;
    }
    if (first != 0x1F || need() != 0x8B || need() != DEFLATE) {
      throw new ZipException("no gzip member where one should begin");
    }
    int flags = need();
    for (int i = 0; i < FIXED_HEADER; i++) {
      need();
    }
    if ((flags & EXTRA) != 0) {
      int extra = need() | need() << 8;
      for (int i = 0; i < extra; i++) {
        need();
      }
    }
    for (int strings = Integer.bitCount(flags & (NAME | COMMENT)); strings > 0; strings--) {
      while (need() != 0) {
        // A name or comment ends with a zero.
      }
    }
    if ((flags & HEADER_CRC) != 0) {
      need();
      need();
    }
    inflater.reset();
    crc.reset();
    return true;
  }

  /** Gives back what the inflater did not use, and checks the trailer. */
  private void endMember() throws IOException {
    if (filled > 0) {
      in.reset();
      in.skipNBytes(filled - inflater.getRemaining());
      filled = 0;
    }
    if (number() != crc.getValue() || number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("a member does not have the content that its trailer tells");
    }
  }

  private long number() throws IOException {
    return need() | need() << 8 | need() << 16 | (long) need() << 24;
  }

  private int need() throws IOException {
    int b = in.read();
    if (b < 0) {
      throw new EOFException("the member ends early");
    }
    return b;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
