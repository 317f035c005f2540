package org.belowline.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A lock that the kernel frees when its holder dies. The holder deletes the file before it lets go;
 * whoever then locks the deleted file sees that its own token is not what stands under the name,
 * and tries again.
 */
final class FolderLock implements AutoCloseable {
  /**
   * The token is a size, and not content: the kernel frees the lock when any reader of the file in
   * this process closes it. The file has one block on the disk, whatever its size.
   */
  private static final long LARGEST_SIZE = 1L << 20;

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock; null where another holds it. */
  static @Nullable FolderLock take(Path file) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      boolean kept = false;
      try {
        if (!isLocked(channel)) {
          return null;
        }
        if (isUnderItsName(file, channel)) {
          kept = true;
          return new FolderLock(file, channel);
        }
      } finally {
        if (!kept) {
          channel.close();
        }
      }
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  private static boolean isUnderItsName(Path file, FileChannel channel) throws IOException {
    long size = 1 + ThreadLocalRandom.current().nextLong(LARGEST_SIZE);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(new byte[1]), size - 1);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException deletedMeanwhile) {
      return false;
    } finally {
      channel.truncate(0);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }
}
