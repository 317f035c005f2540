package org.belowline.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** What is done to whole folders. */
final class Folders {
  private Folders() {}

  /**
   * Deletes the folder and all in it. The mark of a whole output goes first, so that what a kill in
   * the middle leaves is never taken for one.
   */
  static void delete(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(Output.SUCCESS));
    Files.walkFileTree(folder, new FilesThenTheirFolder(Files::delete));
  }

  /** Puts all files and folders on the disk itself, so that a power cut leaves them whole. */
  static void force(Path folder) throws IOException {
    Files.walkFileTree(folder, new FilesThenTheirFolder(Folders::forceOne));
  }

  /** Puts one file, or the names in one folder, on the disk. */
  static void forceOne(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @FunctionalInterface
  private interface Action {
    void on(Path path) throws IOException;
  }

  private static final class FilesThenTheirFolder extends SimpleFileVisitor<Path> {
    private final Action action;

    FilesThenTheirFolder(Action action) {
      this.action = action;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      action.on(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error)
        throws IOException {
      if (error != null) {
        throw error;
      }
      action.on(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
