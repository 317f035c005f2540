package org.belowline.export.mapped;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.belowline.export.CommentMap;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.belowline.text.GivenTime;
import org.jspecify.annotations.Nullable;

/** Reads times in one format. */
final class RowTimes {
  private static final double MICROS_PER_MILLI = 1e3;
  private static final double MICROS_PER_SECOND = 1e6;

  /** Beyond these a double has no whole microseconds; the year 2255. */
  private static final double MOST_MICROS = 9e15;

  private final @Nullable String format;
  private final @Nullable DateTimeFormatter pattern;
  private final Precision precision;

  /**
   * Reads times of a format.
   *
   * @param format as {@link CommentMap#createdFormat} has it
   */
  RowTimes(@Nullable String format) {
    this.format = format;
    boolean isPattern =
        format != null
            && !format.equals(CommentMap.EPOCH_SECONDS)
            && !format.equals(CommentMap.EPOCH_MILLIS)
            && !format.equals(CommentMap.ISO);
    this.pattern =
        isPattern
            ? new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(format)
                .toFormatter(Locale.ENGLISH)
            : null;
    this.precision = isPattern ? precision(format) : Precision.SECOND;
  }

  /** The time in a value; without a value of its own where it is not of the format. */
  Moment read(String value) {
    String text = value.strip();
    Moment moment;
    try {
      moment =
          pattern != null
              ? byPattern(text, pattern)
              : CommentMap.EPOCH_SECONDS.equals(format)
                  ? epoch(text, MICROS_PER_SECOND)
                  : CommentMap.EPOCH_MILLIS.equals(format)
                      ? epoch(text, MICROS_PER_MILLI)
                      : GivenTime.of(text);
    } catch (DateTimeException | ArithmeticException | NumberFormatException notATime) {
      moment = null;
    }
    return moment == null ? Moment.unread(text) : moment;
  }

  private static @Nullable Moment epoch(String text, double microsPerUnit) {
    double micros = Double.parseDouble(text) * microsPerUnit;
    return Math.abs(micros) < MOST_MICROS
        ? new Moment(Math.round(micros), text, Precision.SECOND, ZoneBasis.GIVEN)
        : null;
  }

  private @Nullable Moment byPattern(String text, DateTimeFormatter parser) {
    TemporalAccessor found =
        parser.parseBest(
            text,
            ZonedDateTime::from,
            OffsetDateTime::from,
            Instant::from,
            LocalDateTime::from,
            LocalDate::from);
    if (found instanceof LocalDate day) {
      return new Moment(
          micros(day.atStartOfDay().toInstant(ZoneOffset.UTC)),
          text,
          Precision.DAY,
          ZoneBasis.UNKNOWN);
    }
    if (found instanceof LocalDateTime time) {
      return new Moment(micros(time.toInstant(ZoneOffset.UTC)), text, precision, ZoneBasis.UNKNOWN);
    }
    return new Moment(micros(Instant.from(found)), text, precision, ZoneBasis.GIVEN);
  }

  /** Of what a pattern has beside its literals. */
  private static Precision precision(String pattern) {
    boolean quoted = false;
    Precision precision = Precision.DAY;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && "sSAnN".indexOf(c) >= 0) {
        return Precision.SECOND;
      } else if (!quoted && c == 'm') {
        precision = Precision.MINUTE;
      }
    }
    return precision;
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}
