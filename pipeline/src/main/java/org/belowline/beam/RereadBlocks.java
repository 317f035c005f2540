package org.belowline.beam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Blocks of a group that engines of clusters hand out once, to be read as often as one likes: they
 * are copied to a file, which is gone once this is closed.
 */
final class RereadBlocks implements Iterable<byte[]>, AutoCloseable {
  private final Path folder;
  private final List<byte[]> places = new ArrayList<>();

  /** Copies all blocks. */
  RereadBlocks(Iterable<byte[]> blocks) {
    try {
      folder = Files.createTempDirectory("blocks-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean copied = false;
    try (Blocks copies = new Blocks(folder.toString())) {
      for (byte[] block : blocks) {
        places.add(copies.keep(Blocks.get(block)));
      }
      copied = true;
    } finally {
      if (!copied) {
        close();
      }
    }
  }

  @Override
  public Iterator<byte[]> iterator() {
    return places.iterator();
  }

  @Override
  public void close() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
