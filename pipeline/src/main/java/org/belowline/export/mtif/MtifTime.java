package org.belowline.export.mtif;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.belowline.text.GivenTime;
import org.jspecify.annotations.Nullable;

/**
 * Times as Movable Type writes them, month first, by the clock of the site: "11/13/2008 02:16:10
 * PM"; without AM or PM the hours go up to 24.
 */
final class MtifTime {
  private static final List<DateTimeFormatter> TO_THE_SECOND =
      List.of(format("M/d/uuuu h:m:s a"), format("M/d/uuuu H:m:s"));

  private static final List<DateTimeFormatter> TO_THE_MINUTE =
      List.of(format("M/d/uuuu h:m a"), format("M/d/uuuu H:m"));

  private MtifTime() {}

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The time; null where there is none. */
  static @Nullable Moment of(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Moment second = read(text, TO_THE_SECOND, Precision.SECOND);
    Moment minute = second == null ? read(text, TO_THE_MINUTE, Precision.MINUTE) : second;
    Moment other = minute == null ? GivenTime.of(text) : minute;
    return other == null ? Moment.unread(text) : other;
  }

  private static @Nullable Moment read(
      String text, List<DateTimeFormatter> formats, Precision precision) {
    for (DateTimeFormatter format : formats) {
      try {
        LocalDateTime time = LocalDateTime.parse(text, format);
        long micros =
            ChronoUnit.MICROS.between(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), time);
        return new Moment(micros, text, precision, ZoneBasis.UNKNOWN);
      } catch (DateTimeException notOfThisForm) {
        // the next form is tried
      }
    }
    return null;
  }
}
