package org.belowline.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.belowline.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A time of day as printed.
 *
 * @param hour 0 to 24, 24 only for the end of the day
 * @param zone null where none is printed
 * @param leadNotEnglish whether the words in front of it are of another language
 */
record Clock(
    int hour,
    int minute,
    int second,
    Precision precision,
    @Nullable ZoneId zone,
    boolean leadNotEnglish) {

  private static final int END_OF_DAY = 24;

  Clock {
    if (hour < 0
        || hour > END_OF_DAY
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59
        || hour == END_OF_DAY && (minute > 0 || second > 0)) {
      throw new DateTimeException("%d:%d:%d".formatted(hour, minute, second));
    }
  }

  /** The local time of this on a day. */
  LocalDateTime on(LocalDate day) {
    return hour == END_OF_DAY ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second);
  }
}
