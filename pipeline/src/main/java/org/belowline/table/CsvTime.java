package org.belowline.table;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.apache.avro.generic.GenericRecord;
import org.belowline.model.Moment;

/** Times as CSV has them: in ISO 8601, to their own precision. */
final class CsvTime {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** With the fraction that some inputs give, and none where it is zero. */
  private static final DateTimeFormatter SECOND =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
          .appendFraction(ChronoField.MICRO_OF_SECOND, 0, 6, true)
          .toFormatter(Locale.ROOT);

  private static final int NANOS_PER_MICRO = 1_000;

  private CsvTime() {}

  /**
   * The text of a time.
   *
   * @param micros since 1970-01-01T00:00
   * @param row which also tells precision and zone, where the column has them
   */
  static String of(Column column, long micros, GenericRecord row) {
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(
            Math.floorDiv(micros, Moment.MICROS_PER_SECOND),
            (int) Math.floorMod(micros, Moment.MICROS_PER_SECOND) * NANOS_PER_MICRO,
            ZoneOffset.UTC);
    String precision =
        column.precision() == null ? "second" : row.get(column.precision()).toString();
    if (precision.equals("day")) {
      return DAY.format(time);
    }
    boolean utc = column.zone() == null || !row.get(column.zone()).toString().equals("unknown");
    return (precision.equals("minute") ? MINUTE : SECOND).format(time) + (utc ? "Z" : "");
  }
}
