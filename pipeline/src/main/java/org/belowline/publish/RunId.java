package org.belowline.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** What a run's folder in a store is called: when it began, and what no other run has. */
public final class RunId {
  /** Of all ids, as a regular expression. */
  static final String PATTERN = "\\d{8}T\\d{6}Z-[0-9a-f]{12}";

  private static final DateTimeFormatter BEGIN =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int RANDOM_LENGTH = 12;

  private RunId() {}

  /** An id of its own for the run that begins then. */
  public static String of(Instant begin) {
    String random = UUID.randomUUID().toString();
    return BEGIN.format(begin) + "-" + random.substring(random.length() - RANDOM_LENGTH);
  }
}
