package org.belowline.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Standard input as a file, for the time of the run: a worker may have to read it twice. */
final class StandardInput implements AutoCloseable {
  private @Nullable Path copy;

  /** The file, which is gone once this is closed. */
  Path copy() throws IOException {
    if (copy == null) {
      copy = Files.createTempFile("belowline-", ".stdin");
      Files.copy(System.in, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  @Override
  public void close() throws IOException {
    if (copy != null) {
      Files.deleteIfExists(copy);
    }
  }
}
