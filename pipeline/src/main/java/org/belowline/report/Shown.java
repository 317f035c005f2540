package org.belowline.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as a person reads them. */
public final class Shown {
  /** Stands where nothing is known. */
  public static final String UNKNOWN = "–";

  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long YEAR = 365 * DAY;

  private Shown() {}

  public static String number(@Nullable Long number) {
    return number == null ? UNKNOWN : String.format(Locale.ROOT, "%,d", number);
  }

  /** With two digits behind the point. */
  public static String decimal(@Nullable Double number) {
    return number == null ? UNKNOWN : String.format(Locale.ROOT, "%,.2f", number);
  }

  /** A part of a whole in percent, which is never 0 or 100 where it is only near. */
  public static String share(long part, long whole) {
    if (whole == 0) {
      return UNKNOWN;
    }
    if (part == 0 || part == whole) {
      return part == 0 ? "0 %" : "100 %";
    }
    double percent = 100.0 * part / whole;
    if (percent < 0.1) {
      return "< 0.1 %";
    }
    return percent > 99.9 ? "> 99.9 %" : String.format(Locale.ROOT, "%.1f %%", percent);
  }

  /** A number of things: "1 thread", "1,204 threads". */
  public static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** A time in its two largest units. */
  public static String duration(long seconds) {
    if (seconds < MINUTE) {
      return "less than a minute";
    }
    if (seconds < HOUR) {
      return number(seconds / MINUTE) + " min";
    }
    if (seconds < DAY) {
      return pair(seconds / HOUR, "h", seconds % HOUR / MINUTE, "min");
    }
    if (seconds < YEAR) {
      return pair(seconds / DAY, "d", seconds < 7 * DAY ? seconds % DAY / HOUR : 0, "h");
    }
    return pair(seconds / YEAR, "y", seconds % YEAR / DAY, "d");
  }

  private static String pair(long large, String largeUnit, long small, String smallUnit) {
    return number(large) + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
  }
}
