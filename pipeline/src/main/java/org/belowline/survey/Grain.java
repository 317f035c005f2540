package org.belowline.survey;

import java.util.concurrent.TimeUnit;

/** How finely the values of a spread are told apart: so finely that there are never too many. */
enum Grain {
  /** Three digits: all up to 999 as they are, then 1,000, 1,010, and so on. */
  NUMBER {
    @Override
    long of(long value) {
      long unit = 1;
      while (value / unit >= 1_000) {
        unit *= 10;
      }
      return value / unit * unit;
    }
  },
  /** Minutes within an hour, quarters of one within a day, two hours, days, and months of 30. */
  SECONDS {
    @Override
    long of(long value) {
      return value < HOUR
          ? floor(value, MINUTE)
          : value < DAY
              ? floor(value, 15 * MINUTE)
              : value < 7 * DAY
                  ? floor(value, 2 * HOUR)
                  : value < 365 * DAY ? floor(value, DAY) : yearAnd(value);
    }
  };

  private static final long MINUTE = TimeUnit.MINUTES.toSeconds(1);
  private static final long HOUR = TimeUnit.HOURS.toSeconds(1);
  private static final long DAY = TimeUnit.DAYS.toSeconds(1);

  /** The least of the values that are one with this, which is not negative. */
  abstract long of(long value);

  private static long floor(long value, long unit) {
    return value / unit * unit;
  }

  private static long yearAnd(long value) {
    return 365 * DAY + floor(value - 365 * DAY, 30 * DAY);
  }
}
