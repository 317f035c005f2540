package org.belowline.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that an output was made of.
 *
 * @param input its name, as it stands in the tables
 * @param sha256 of its bytes as they lay there before it was read, in hexadecimal; null where it
 *     could not be opened
 * @param counts what became of its records where they were read, by the names of {@code Tally}
 */
public record LedgerInput(
    String input, long bytes, @Nullable String sha256, Map<String, Long> counts) {
  public LedgerInput {
    counts = new TreeMap<>(counts);
  }
}
