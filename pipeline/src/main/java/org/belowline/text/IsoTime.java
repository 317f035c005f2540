package org.belowline.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/**
 * The usual form of ISO 8601, {@code 2020-01-31T23:59:58.123Z}, read character by character:
 * exports have one in each row, and a formatter costs more than all the rest of a row.
 */
final class IsoTime {
  private static final int DAY_END = "2020-01-31".length();
  private static final int SECOND_END = "2020-01-31T23:59:58".length();
  private static final int MOST_DIGITS = 6;
  private static final int MINUTES_PER_HOUR = 60;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_DAY = 86_400;
  private static final int MOST_OFFSET_HOURS = 17;

  /** Nobody commented in other years. */
  private static final int FIRST_YEAR = 1700;

  private static final int LAST_YEAR = 2200;
  private static final int NO_OFFSET = Integer.MIN_VALUE;

  private IsoTime() {}

  /** The time; null where the text is none of this form, which says nothing of other forms. */
  static @Nullable Moment of(String text) {
    int length = text.length();
    if (length < SECOND_END
        || text.charAt(4) != '-'
        || text.charAt(7) != '-'
        || text.charAt(DAY_END) != 'T' && text.charAt(DAY_END) != ' '
        || text.charAt(13) != ':'
        || text.charAt(16) != ':') {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 2);
    int day = digits(text, 8, 2);
    int hour = digits(text, 11, 2);
    int minute = digits(text, 14, 2);
    int second = digits(text, 17, 2);
    if (year < FIRST_YEAR
        || year > LAST_YEAR
        || month < 1
        || month > 12
        || day < 1
        || day > YearMonth.of(year, month).lengthOfMonth()
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59) {
      return null;
    }
    int at = SECOND_END;
    long micros = 0;
    if (at < length && text.charAt(at) == '.') {
      int end = at + 1;
      while (end < length && isDigit(text.charAt(end))) {
        end++;
      }
      int count = end - at - 1;
      if (count < 1 || count > MOST_DIGITS) {
        return null;
      }
      micros = digits(text, at + 1, count);
      for (int i = count; i < MOST_DIGITS; i++) {
        micros *= 10;
      }
      at = end;
    }
    int offset = offset(text, at);
    if (offset == NO_OFFSET && at < length) {
      return null;
    }
    long seconds =
        LocalDate.of(year, month, day).toEpochDay() * SECONDS_PER_DAY
            + ((long) hour * MINUTES_PER_HOUR + minute) * SECONDS_PER_MINUTE
            + second
            - (offset == NO_OFFSET ? 0 : offset);
    return new Moment(
        seconds * Moment.MICROS_PER_SECOND + micros,
        text,
        Precision.SECOND,
        offset == NO_OFFSET ? ZoneBasis.UNKNOWN : ZoneBasis.GIVEN);
  }

  /** Seconds east of Greenwich, from there to the end of the text. */
  private static int offset(String text, int at) {
    int rest = text.length() - at;
    if (rest == 1 && text.charAt(at) == 'Z') {
      return 0;
    }
    boolean withColon = rest == 6 && text.charAt(at + 3) == ':';
    if (!withColon && rest != 5) {
      return NO_OFFSET;
    }
    char sign = text.charAt(at);
    int hours = digits(text, at + 1, 2);
    int minutes = digits(text, at + (withColon ? 4 : 3), 2);
    if (sign != '+' && sign != '-'
        || hours < 0
        || hours > MOST_OFFSET_HOURS
        || minutes < 0
        || minutes > 59) {
      return NO_OFFSET;
    }
    int seconds = (hours * MINUTES_PER_HOUR + minutes) * SECONDS_PER_MINUTE;
    return sign == '-' ? -seconds : seconds;
  }

  /** The number in so many digits; −1 where one is none. */
  private static int digits(String text, int start, int count) {
    int number = 0;
    for (int i = start; i < start + count; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
