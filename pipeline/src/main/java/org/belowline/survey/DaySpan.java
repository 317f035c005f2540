package org.belowline.survey;

import java.time.LocalDate;
import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How many times are known, and the days of the first and the last of them: in UTC where a time's
 * zone is known, else as it was printed.
 *
 * @param first days since 1970-01-01; meaningless where nothing is known, like {@code last}
 */
public record DaySpan(long known, long first, long last) {
  public static final DaySpan NONE = new DaySpan(0, Long.MAX_VALUE, Long.MIN_VALUE);

  private static final long MICROS_PER_DAY = 24 * 60 * 60 * Moment.MICROS_PER_SECOND;

  /**
   * The span with one more time.
   *
   * @param micros since 1970-01-01T00:00; null for a time that is not known, which changes nothing
   */
  DaySpan plus(@Nullable Long micros) {
    if (micros == null) {
      return this;
    }
    long day = Math.floorDiv(micros, MICROS_PER_DAY);
    return new DaySpan(known + 1, Math.min(first, day), Math.max(last, day));
  }

  /** Both together. */
  DaySpan plus(DaySpan other) {
    return new DaySpan(
        known + other.known, Math.min(first, other.first), Math.max(last, other.last));
  }

  /** The day of the first time. */
  public LocalDate firstDay() {
    return LocalDate.ofEpochDay(first);
  }

  /** The day of the last time. */
  public LocalDate lastDay() {
    return LocalDate.ofEpochDay(last);
  }
}
