package org.belowline.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.belowline.model.Ids;

/**
 * The names beside an output folder that belong to it: the lock, the folder that a run writes to,
 * and the old output for the time of the swap. All begin with a dot, so that no input walk enters
 * them.
 *
 * @param output absolute
 */
record Neighbours(Path output) {
  /** File systems take 255 bytes; the longest ending has fewer than 40. */
  private static final int LONGEST_NAME = 200;

  Path lock() {
    return named("lock");
  }

  Path previous() {
    return named("previous");
  }

  Path staging(String run) {
    return named("staging-" + run);
  }

  Path scratch(String run) {
    return named("scratch-" + run);
  }

  /** All folders that runs, this one or killed ones, have written to; in order of name. */
  List<Path> stagings() throws IOException {
    return namedLike("staging-");
  }

  /** All folders for what runs, this one or killed ones, needed for a while only. */
  List<Path> scratches() throws IOException {
    return namedLike("scratch-");
  }

  private List<Path> namedLike(String ending) throws IOException {
    String beginning = named(ending).getFileName().toString();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(output.getParent())) {
      for (Path sibling : siblings) {
        if (sibling.getFileName().toString().startsWith(beginning)) {
          found.add(sibling);
        }
      }
    }
    return found.stream().sorted().toList();
  }

  private Path named(String ending) {
    String name = output.getFileName().toString();
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > LONGEST_NAME) {
      name = HexFormat.of().formatHex(Ids.sha256().digest(bytes), 0, 16);
    }
    return output.resolveSibling(".%s.%s".formatted(name, ending));
  }
}
