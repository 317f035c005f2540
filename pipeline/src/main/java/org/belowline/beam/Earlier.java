package org.belowline.beam;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Set;

/**
 * The output that a run adds to, which stays as it is.
 *
 * @param folder of this machine
 * @param gone names of inputs of which nothing is taken over, since they are read again
 */
public record Earlier(String folder, Set<String> gone) implements Serializable {
  public Earlier {
    gone = Set.copyOf(gone);
  }

  /** Whether something was read in a file that is gone: in it, or in a member of it. */
  boolean isGone(String input) {
    return !gone.isEmpty() && InputFile.among(input, gone::contains) != null;
  }

  Path file(String path) {
    return Path.of(folder).resolve(path);
  }
}
