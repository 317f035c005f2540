package org.belowline.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A folder for what a command needs while it runs. It is gone once this is closed, and where the
 * process was killed, once another command makes one: a lock, which the kernel frees, tells that
 * its holder is dead.
 */
public final class Scratch implements AutoCloseable {
  private static final String NAME = "belowline-";
  private static final String LOCK = ".lock";

  private final Path folder;
  private final FolderLock lock;

  private Scratch(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Makes a folder that no other user may enter, and clears away those of killed commands.
   *
   * @param temporary the folder to make it in
   */
  public static Scratch in(Path temporary) throws IOException {
    clear(temporary);
    while (true) {
      Path file = Files.createTempFile(temporary, NAME, LOCK);
      @Nullable FolderLock lock = FolderLock.take(file);
      // Another command may hold it, which takes it for a dead one's until it has looked.
      if (lock != null) {
        return new Scratch(Files.createTempDirectory(temporary, stem(file)), lock);
      }
    }
  }

  /** Empty at first. */
  public Path folder() {
    return folder;
  }

  private static void clear(Path temporary) throws IOException {
    try (DirectoryStream<Path> locks = Files.newDirectoryStream(temporary, NAME + "*" + LOCK)) {
      for (Path file : locks) {
        clear(temporary, file);
      }
    }
  }

  private static void clear(Path temporary, Path file) throws IOException {
    try (@Nullable FolderLock lock = FolderLock.take(file)) {
      if (lock == null) {
        return;
      }
      try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, stem(file) + "*")) {
        for (Path folder : left) {
          Folders.delete(folder);
        }
      }
    } catch (FileSystemException anotherUsers) {
      // It is theirs to clear away.
      return;
    }
  }

  /** What the name of the lock's folder begins with. */
  private static String stem(Path lock) {
    String name = lock.getFileName().toString();
    return name.substring(0, name.length() - LOCK.length()) + "-";
  }

  @Override
  public void close() throws IOException {
    try {
      Folders.delete(folder);
    } finally {
      lock.close();
    }
  }
}
