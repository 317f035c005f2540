package org.belowline.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/**
 * Makes moments of local times. In the hour that a clock skips in spring a time is moved forward by
 * it; of the hour that comes twice in autumn the first is meant, as java.time has it.
 */
final class LocalTimes {
  private static final long NANOS_PER_MICRO = 1_000;

  private LocalTimes() {}

  static Moment day(LocalDate day, @Nullable String text) {
    return new Moment(
        micros(day.atStartOfDay(ZoneOffset.UTC).toInstant()),
        text,
        Precision.DAY,
        ZoneBasis.UNKNOWN);
  }

  /**
   * The moment of a time.
   *
   * @param printed its zone; null where none is printed
   * @param assumed the zone that takes its place; null for none
   */
  static Moment moment(
      LocalDateTime local,
      String text,
      Precision precision,
      @Nullable ZoneId printed,
      @Nullable ZoneId assumed) {
    ZoneId zone = printed != null ? printed : assumed;
    ZoneBasis basis =
        printed != null ? ZoneBasis.GIVEN : assumed != null ? ZoneBasis.ASSUMED : ZoneBasis.UNKNOWN;
    Instant instant = local.atZone(zone == null ? ZoneOffset.UTC : zone).toInstant();
    return new Moment(micros(instant), text, precision, basis);
  }

  /** A local time of unknown zone as one of this zone. */
  static Moment assuming(Moment local, ZoneId zone) {
    Long at = local.at();
    if (at == null || local.zone() != ZoneBasis.UNKNOWN || !local.hasMinute()) {
      return local;
    }
    LocalDateTime printed =
        LocalDateTime.ofEpochSecond(
            Math.floorDiv(at, Moment.MICROS_PER_SECOND),
            (int) (Math.floorMod(at, Moment.MICROS_PER_SECOND) * NANOS_PER_MICRO),
            ZoneOffset.UTC);
    return new Moment(
        micros(printed.atZone(zone).toInstant()),
        local.text(),
        local.precision(),
        ZoneBasis.ASSUMED);
  }

  static long micros(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), Moment.MICROS_PER_SECOND),
        instant.getNano() / NANOS_PER_MICRO);
  }
}
