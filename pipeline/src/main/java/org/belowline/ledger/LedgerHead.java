package org.belowline.ledger;

import java.util.Map;
import java.util.TreeMap;

/**
 * How an output was made.
 *
 * @param format of the ledger
 * @param version of belowline
 * @param threadGroups so many files hold what threads are made of
 * @param keepsThreads whether there are such files
 * @param settings all options that a row depends on, by name
 */
public record LedgerHead(
    int format,
    String version,
    int threadGroups,
    boolean keepsThreads,
    Map<String, String> settings) {
  /** The format that is written. */
  public static final int FORMAT = 1;

  public LedgerHead {
    settings = new TreeMap<>(settings);
  }
}
