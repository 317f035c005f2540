package org.belowline.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The compressed bytes of one frame of Zstandard, at most a block at a time: so the decompressor
 * has handed out all blocks in front of a damaged one, and has read nothing behind the frame.
 */
final class ZstdFrameBytes extends InputStream {
  private static final int MAGIC = 0xFD2FB528;
  private static final int SKIPPED_MAGIC = 0x184D2A50;
  private static final int CONTENT_SIZE = 6;
  private static final int SINGLE_SEGMENT = 1 << 5;
  private static final int RESERVED = 1 << 3;
  private static final int CHECKSUM = 1 << 2;
  private static final int DICTIONARY = 3;
  private static final int BLOCK_HEADER = 3;
  private static final int MOST_BLOCK = 1 << 17;
  private static final int RUN = 1;
  private static final int RESERVED_TYPE = 3;

  /** Each part of a frame, and what comes behind it. */
  private enum Part {
    BLOCKS,
    CHECKSUM,
    END
  }

  private final CompressedBytes source;
  private Part next = Part.END;
  private boolean hasChecksum;
  private long left;

  ZstdFrameBytes(CompressedBytes source) {
    this.source = source;
  }

  /** Whether the bytes look as a frame begins. */
  static boolean mayBegin(CompressedBytes source) throws IOException {
    if (!source.has(Integer.BYTES + 1)) {
      return false;
    }
    int magic = (int) source.littleEndian(0, Integer.BYTES);
    return magic == MAGIC && (source.peek(Integer.BYTES) & RESERVED) == 0;
  }

  /** Begins with the frame that is next in the source. */
  void begin() throws IOException {
    left = 0;
    next = Part.END;
    need(Integer.BYTES + 1);
    int magic = (int) source.littleEndian(0, Integer.BYTES);
    if ((magic & ~0xF) == SKIPPED_MAGIC) {
      need(2 * Integer.BYTES);
      left = 2 * Integer.BYTES + source.littleEndian(Integer.BYTES, Integer.BYTES);
      return;
    }
    int flags = source.peek(Integer.BYTES);
    if (magic != MAGIC || (flags & RESERVED) != 0) {
      throw new Members.BadMemberException("no frame where one should begin", null);
    }
    hasChecksum = (flags & CHECKSUM) != 0;
    boolean isSingle = (flags & SINGLE_SEGMENT) != 0;
    int size = flags >> CONTENT_SIZE;
    int contentSize = size == 0 ? isSingle ? 1 : 0 : 1 << size;
    int dictionary = (1 << (flags & DICTIONARY)) >> 1;
    left = Integer.BYTES + 1 + (isSingle ? 0 : 1) + dictionary + contentSize;
    next = Part.BLOCKS;
  }

  private void toNextPart() throws IOException {
    switch (next) {
      case BLOCKS -> {
        need(BLOCK_HEADER);
        int header = (int) source.littleEndian(0, BLOCK_HEADER);
        int type = header >> 1 & 3;
        int size = header >> 3;
        if (type == RESERVED_TYPE || size > MOST_BLOCK) {
          throw new Members.BadMemberException("no block where one should begin", null);
        }
        left = BLOCK_HEADER + (type == RUN ? 1 : size);
        if ((header & 1) != 0) {
          next = hasChecksum ? Part.CHECKSUM : Part.END;
        }
      }
      case CHECKSUM -> {
        left = Integer.BYTES;
        next = Part.END;
      }
      case END -> {}
    }
  }

  private void need(int bytes) throws IOException {
    if (!source.has(bytes)) {
      throw new EOFException("the frame ends early");
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      toNextPart();
    }
    if (left == 0) {
      return -1;
    }
    need(1);
    int n = (int) Math.min(left, Math.min(length, source.ready()));
    System.arraycopy(source.buffer(), source.index(), buffer, offset, n);
    source.pass(n);
    left -= n;
    return n;
  }

  /** None, so that nobody asks for more in a call that already has something. */
  @Override
  public int available() {
    return 0;
  }
}
