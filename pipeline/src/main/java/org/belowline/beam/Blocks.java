package org.belowline.beam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that a piece of work hands on. A runner that works in this process holds all that
 * travels in memory, so there only their places do, and the blocks lie in a file; other runners get
 * the blocks themselves. Not safe for use by several threads.
 */
final class Blocks implements AutoCloseable {
  private static final byte ITSELF = 0;
  private static final byte PLACE = 1;

  private final @Nullable Path folder;
  private @Nullable Path file;
  private @Nullable FileChannel channel;
  private long bytes;

  /**
   * Opens the blocks of one piece of work; its file is made with the first of them.
   *
   * @param folder outlives all who read the blocks; null where they travel themselves
   */
  Blocks(@Nullable String folder) {
    this.folder = folder == null ? null : Path.of(folder);
  }

  /** What travels for the block. */
  byte[] keep(byte[] block) {
    bytes += block.length;
    return folder == null
        ? ByteBuffer.allocate(1 + block.length).put(ITSELF).put(block).array()
        : place(folder, block);
  }

  /** The bytes of all blocks that were kept. */
  long bytes() {
    return bytes;
  }

  private byte[] place(Path folder, byte[] block) {
    try {
      if (channel == null) {
        file = folder.resolve(UUID.randomUUID() + ".blocks");
        channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      }
      long offset = channel.position();
      ByteBuffer left = ByteBuffer.wrap(block);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      byte[] name = file.toString().getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.allocate(1 + Long.BYTES + Integer.BYTES + name.length)
          .put(PLACE)
          .putLong(offset)
          .putInt(block.length)
          .put(name)
          .array();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The block that something travelled for; an empty array stands for an empty block. */
  static byte[] get(byte[] travelled) {
    if (travelled.length == 0) {
      return travelled;
    }
    ByteBuffer read = ByteBuffer.wrap(travelled);
    if (read.get() == ITSELF) {
      return rest(read);
    }
    long offset = read.getLong();
    ByteBuffer block = ByteBuffer.allocate(read.getInt());
    Path file = Path.of(new String(rest(read), StandardCharsets.UTF_8));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      while (block.hasRemaining()) {
        if (channel.read(block, offset + block.position()) < 0) {
          throw new IOException(file + " ends within a block");
        }
      }
      return block.array();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] rest(ByteBuffer from) {
    byte[] rest = new byte[from.remaining()];
    from.get(rest);
    return rest;
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
