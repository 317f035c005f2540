package org.belowline.command;

import java.util.List;

/**
 * Whether a person looks at what is written, and how wide their terminal is. Java cannot tell
 * standard output from standard error here, so {@code scripts/belowline} says it in two properties;
 * without them both are taken for a terminal where Java finds a console.
 *
 * @param columns as told, or 80 where that is nothing to write in
 */
record Terminal(boolean out, boolean err, int columns) {
  private static final String STREAMS = "belowline.terminal";
  private static final String COLUMNS = "belowline.columns";
  private static final int DEFAULT_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 20;

  static Terminal ofProcess() {
    String told = System.getProperty(STREAMS);
    boolean console = told == null && System.console() != null;
    List<String> streams = told == null ? List.of() : List.of(told.split(","));
    int columns = Integer.getInteger(COLUMNS, DEFAULT_COLUMNS);
    return new Terminal(
        console || streams.contains("out"),
        console || streams.contains("err"),
        columns < FEWEST_COLUMNS ? DEFAULT_COLUMNS : columns);
  }
}
