package org.belowline.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Gzip, all members of it. Takes nothing behind a member but a further member or zeros; the streams
 * of libraries hold back what they decompressed in the same call, or take a damaged member for the
 * end.
 */
final class GzipMembers extends Members {
  private static final int FIXED_HEADER = 6;
  private static final int HEADER_CRC = 1 << 1;
  private static final int EXTRA = 1 << 2;
  private static final int NAME = 1 << 3;
  private static final int COMMENT = 1 << 4;
  private static final int RESERVED = 0xE0;
  private static final int DEFLATE = 8;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();

  GzipMembers(InputStream compressed) {
    super(new CompressedBytes(compressed));
  }

  @Override
  boolean toNext() throws IOException {
    while (source.hasNext()) {
      if (source.peek(0) != 0) {
        return true;
      }
      source.pass(1);
    }
    return false;
  }

  @Override
  boolean mayBegin() throws IOException {
    return source.has(4)
        && source.peek(0) == 0x1F
        && source.peek(1) == 0x8B
        && source.peek(2) == DEFLATE
        && (source.peek(3) & RESERVED) == 0;
  }

  @Override
  void begin() throws IOException {
    if (need() != 0x1F || need() != 0x8B || need() != DEFLATE) {
      throw new BadMemberException("no gzip member where one should begin", null);
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
  }

  @Override
  int inflate(byte[] buffer, int offset, int length) throws IOException {
    try {
      while (!inflater.finished()) {
        inflater.setInput(source.buffer(), source.index(), source.ready());
        int n = inflater.inflate(buffer, offset, length);
        source.pass(source.ready() - inflater.getRemaining());
        if (n > 0) {
          crc.update(buffer, offset, n);
          return n;
        }
        if (inflater.needsDictionary()) {
          throw new BadMemberException("a dictionary is asked for", null);
        }
        if (!inflater.finished() && !source.hasNext()) {
          throw new EOFException("the member ends early");
        }
      }
      checkEnd();
      return -1;
    } catch (DataFormatException e) {
      throw new BadMemberException("the member is damaged", e);
    }
  }

  private void checkEnd() throws IOException {
    if (number() != crc.getValue() || number() != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new BadMemberException(
          "a member does not have the content that its trailer tells", null);
    }
  }

  private long number() throws IOException {
    return need() | need() << 8 | need() << 16 | (long) need() << 24;
  }

  private int need() throws IOException {
    int b = source.read();
    if (b < 0) {
      throw new EOFException("the member ends early");
    }
    return b;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    super.close();
  }
}
