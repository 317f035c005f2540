package org.belowline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where something was read: enough to find it again.
 *
 * @param input the path or URL, as it was named or found
 * @param record place in a container, base 0; null for a plain file
 * @param offset byte in the decompressed input, base 0; null for the whole input
 */
public record Location(String input, @Nullable Long record, @Nullable Long offset) {
  /** Stands between the name of an archive and that of a member of it. */
  public static final String WITHIN = "!/";

  public Location {
    requireNonNull(input, "input");
  }

  /** A whole input that is no container. */
  public static Location of(String input) {
    return new Location(input, null, null);
  }
}
