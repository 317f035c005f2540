package org.belowline.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.belowline.beam.BeamOptions;
import org.belowline.beam.BeamStore;
import org.belowline.publish.Output;
import org.belowline.publish.OutputFolder;
import org.belowline.publish.OutputInUseException;
import org.belowline.publish.OutputRefusedException;
import org.belowline.publish.RunId;
import org.belowline.publish.StoreOutput;

/** What {@code --output} names: a local folder, or a place of a store. */
final class Outputs {
  private static final String URL = "[a-z][a-z0-9+.-]*://";
  private static final String GLOB_MARKS = ".*[*?\\[\\]{}\\\\].*";

  private Outputs() {}

  static Output open(String given, boolean overwrite, BeamOptions options, Instant started)
      throws IOException, OutputInUseException, OutputRefusedException, UsageException {
    if (!isUrl(given)) {
      return openFolder(given, overwrite);
    }
    if (given.matches(GLOB_MARKS)) {
      throw new UsageException("--output=%s: an output is called by its name".formatted(given));
    }
    if (given.matches(URL + "[^/]*/*")) {
      throw new UsageException("--output=%s: name a folder in the bucket".formatted(given));
    }
    return StoreOutput.open(
        store(given, options),
        RunId.of(started),
        Path.of(System.getProperty("java.io.tmpdir")),
        overwrite);
  }

  static boolean isUrl(String name) {
    return name.contains("://");
  }

  private static Output openFolder(String given, boolean overwrite)
      throws IOException, OutputInUseException, OutputRefusedException, UsageException {
    try {
      return OutputFolder.open(Path.of(given), overwrite);
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "--output=%s cannot be written: nothing can be made there".formatted(given));
    } catch (FileSystemException e) {
      throw new UsageException(
          "--output=%s cannot be written: %s".formatted(given, Console.told(e)));
    }
  }

  private static BeamStore store(String given, BeamOptions options) throws UsageException {
    try {
      return BeamStore.at(given, options);
    } catch (IllegalArgumentException noFileSystem) {
      throw new UsageException(RemoteInputs.unknown(given));
    }
  }
}
