package org.belowline.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belowline.beam.InputFile;

/** Standard input as a file: a worker may have to read it twice. */
final class StandardInput {
  /** What the command calls it. */
  static final String NAME = "-";

  private StandardInput() {}

  /** Reads the stream to its end, which stays open, into a file in the folder. */
  static InputFile copiedTo(Path folder, InputStream in) throws IOException {
    Path copy = folder.resolve("stdin");
    long bytes = Files.copy(in, copy);
    return new InputFile(NAME, copy.toString(), bytes);
  }
}
