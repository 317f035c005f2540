package org.belowline.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as printed.
 *
 * @param month or, where the order is unknown, the number that stands first
 * @param order that of two numbers with a slash or hyphen between, unknown where either may stand
 *     first; null for other forms
 * @param weekday as printed; null where none is, or none that is certain
 * @param sure whether the form can be nothing but a day; else a time or the end of the line must
 *     stand beside it
 */
record PrintedDay(
    int year,
    int month,
    int day,
    @Nullable NumericOrder order,
    @Nullable DayOfWeek weekday,
    boolean sure) {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  /** Two digits below this are a year after 2000. */
  private static final int CENTURY = 70;

  /**
   * The day; null where there is no such day, or either order is possible.
   *
   * @param habit what stands first on this page
   * @param last no page prints a later day; null where unknown
   */
  @Nullable LocalDate date(NumericOrder habit, @Nullable LocalDate last) {
    LocalDate monthFirst = date(month, day);
    if (order != NumericOrder.UNKNOWN || month == day) {
      return monthFirst;
    }
    LocalDate dayFirst = date(day, month);
    NumericOrder known = shownOrder() == NumericOrder.UNKNOWN ? habit : shownOrder();
    if (known != NumericOrder.UNKNOWN) {
      return known == NumericOrder.MONTH_FIRST ? monthFirst : dayFirst;
    }
    if (last != null && isAfter(monthFirst, last) != isAfter(dayFirst, last)) {
      return isAfter(monthFirst, last) ? dayFirst : monthFirst;
    }
    return null;
  }

  /** Whether this is a day at all. */
  boolean exists() {
    return date(month, day) != null || order == NumericOrder.UNKNOWN && date(day, month) != null;
  }

  /** The order that this day itself shows; unknown where it could be either, or has none. */
  NumericOrder shownOrder() {
    if (order != NumericOrder.UNKNOWN) {
      return order == null ? NumericOrder.UNKNOWN : order;
    }
    boolean monthFirst = isOn(weekday, date(month, day));
    boolean dayFirst = isOn(weekday, date(day, month));
    return monthFirst == dayFirst
        ? NumericOrder.UNKNOWN
        : monthFirst ? NumericOrder.MONTH_FIRST : NumericOrder.DAY_FIRST;
  }

  /** The year that two or four digits mean. */
  static int fullYear(Token digits) {
    int number = digits.number();
    return digits.length() > 2 ? number : number + (number < CENTURY ? 2000 : 1900);
  }

  private @Nullable LocalDate date(int ofMonth, int ofDay) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, ofMonth, ofDay);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static boolean isOn(@Nullable DayOfWeek weekday, @Nullable LocalDate date) {
    return date != null && weekday != null && date.getDayOfWeek() == weekday;
  }

  private static boolean isAfter(@Nullable LocalDate date, LocalDate last) {
    return date != null && date.isAfter(last);
  }
}
