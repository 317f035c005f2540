package org.belowline.page.html.element;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * Times as markup gives them to machines: ISO 8601 with or without its details, RFC 1123, seconds
 * or milliseconds since 1970.
 */
public final class MachineTime {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd[['T'][' ']HH:mm[:ss]")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendPattern("[' '][XXX][XX][X]]")
          .toFormatter(Locale.ROOT);

  private static final int SECONDS_DIGITS = 10;
  private static final int MILLIS_DIGITS = 13;
  private static final int LONGEST = 60;

  /** The letters of "2019-05-03T08:15". */
  private static final int TO_MINUTES = 16;

  private MachineTime() {}

  /**
   * The time; null where the value is none.
   *
   * @param shown what the page prints for it; null where it prints nothing
   */
  public static @Nullable Moment parse(String value, @Nullable String shown) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && (text.length() == SECONDS_DIGITS || text.length() == MILLIS_DIGITS)) {
      long number = Long.parseLong(text);
      Instant instant =
          text.length() == MILLIS_DIGITS
              ? Instant.ofEpochMilli(number)
              : Instant.ofEpochSecond(number);
      return given(instant, shown, Precision.SECOND);
    }
    try {
      return moment(ISO.parse(text), text, shown);
    } catch (DateTimeException notIso) {
      // the next form is tried
    }
    try {
      Instant instant =
          OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return given(instant, shown, Precision.SECOND);
    } catch (DateTimeException notRfc) {
      Moment printed = PrintedTimes.whole(text);
      return printed == null || shown == null
          ? printed
          : new Moment(printed.at(), shown, printed.precision(), printed.zone());
    }
  }

  private static Moment moment(TemporalAccessor parsed, String value, @Nullable String shown) {
    LocalDate day = LocalDate.from(parsed);
    if (!parsed.isSupported(ChronoField.HOUR_OF_DAY)) {
      return new Moment(
          micros(day.atStartOfDay()),
          shown == null ? value : shown,
          Precision.DAY,
          ZoneBasis.UNKNOWN);
    }
    LocalDateTime local =
        day.atTime(
            parsed.get(ChronoField.HOUR_OF_DAY),
            parsed.get(ChronoField.MINUTE_OF_HOUR),
            parsed.isSupported(ChronoField.SECOND_OF_MINUTE)
                ? parsed.get(ChronoField.SECOND_OF_MINUTE)
                : 0);
    boolean seconds = value.length() > TO_MINUTES && value.charAt(TO_MINUTES) == ':';
    Precision precision = seconds ? Precision.SECOND : Precision.MINUTE;
    String text = shown == null ? value : shown;
    if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
      LocalDateTime utc = local.minusSeconds(parsed.get(ChronoField.OFFSET_SECONDS));
      return new Moment(micros(utc), text, precision, ZoneBasis.GIVEN);
    }
    return new Moment(micros(local), text, precision, ZoneBasis.UNKNOWN);
  }

  private static Moment given(Instant instant, @Nullable String shown, Precision precision) {
    return new Moment(
        instant.getEpochSecond() * Moment.MICROS_PER_SECOND, shown, precision, ZoneBasis.GIVEN);
  }

  private static long micros(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC) * Moment.MICROS_PER_SECOND;
  }
}
