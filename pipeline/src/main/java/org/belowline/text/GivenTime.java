package org.belowline.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/**
 * Times as machines write them: ISO 8601, the date of RFC 1123, {@code 20200131235959}, numbers of
 * seconds, milliseconds or microseconds since 1970, told by their size.
 */
public final class GivenTime {
  private static final DateTimeFormatter COMPACT_DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter COMPACT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[' ']")
          .optionalStart()
          .appendPattern("[XXX][XX][X]['UTC']['GMT']")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  /** More seconds than this are milliseconds: the year 5138. */
  private static final double MOST_SECONDS = 1e11;

  private static final double MOST_MILLIS = 1e14;
  private static final double MILLIS = 1e3;
  private static final int TO_THE_MINUTE = "2020-01-31T23:59".length();

  private GivenTime() {}

  /** The time; null where the text is none. */
  public static @Nullable Moment of(String given) {
    String text = given.strip();
    Moment usual = IsoTime.of(text);
    return usual == null ? ofAnyForm(text) : usual;
  }

  /** By the formatters alone. */
  static @Nullable Moment ofAnyForm(String text) {
    try {
      if (isNumber(text)) {
        return ofNumber(text);
      }
      return Character.isLetter(text.codePointAt(0))
          ? ofInstant(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)), text)
          : ofIso(text);
    } catch (DateTimeException | ArithmeticException | IndexOutOfBoundsException notATime) {
      return null;
    }
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && "+-.eE".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.isEmpty() && text.lastIndexOf('-') <= 0;
  }

  private static @Nullable Moment ofNumber(String text) {
    boolean year = text.startsWith("19") || text.startsWith("20");
    if (year && text.length() == 8 && text.indexOf('.') < 0) {
      return ofDay(LocalDate.parse(text, COMPACT_DAY), text);
    }
    if (year && text.length() == 14 && text.indexOf('.') < 0) {
      return ofInstant(LocalDateTime.parse(text, COMPACT).toInstant(ZoneOffset.UTC), text);
    }
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return null;
    }
    double size = Math.abs(number);
    double millis =
        size < MOST_SECONDS ? number * MILLIS : size < MOST_MILLIS ? number : number / MILLIS;
    return ofInstant(Instant.ofEpochMilli(Math.round(millis)), text);
  }

  private static Moment ofIso(String text) {
    TemporalAccessor found =
        ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    Precision precision =
        text.length() > TO_THE_MINUTE && text.charAt(TO_THE_MINUTE) == ':'
            ? Precision.SECOND
            : Precision.MINUTE;
    if (found instanceof OffsetDateTime time) {
      return new Moment(micros(time.toInstant()), text, precision, ZoneBasis.GIVEN);
    }
    if (found instanceof LocalDateTime time) {
      boolean utc = text.endsWith("UTC") || text.endsWith("GMT");
      return new Moment(
          micros(time.toInstant(ZoneOffset.UTC)),
          text,
          precision,
          utc ? ZoneBasis.GIVEN : ZoneBasis.UNKNOWN);
    }
    return ofDay((LocalDate) found, text);
  }

  private static Moment ofDay(LocalDate day, String text) {
    return new Moment(
        micros(day.atStartOfDay().toInstant(ZoneOffset.UTC)),
        text,
        Precision.DAY,
        ZoneBasis.UNKNOWN);
  }

  private static Moment ofInstant(Instant instant, String text) {
    return new Moment(micros(instant), text, Precision.SECOND, ZoneBasis.GIVEN);
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
