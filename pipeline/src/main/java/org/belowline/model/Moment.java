package org.belowline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A time as a page or export gives it. A time that was printed but not understood has its text
 * alone.
 *
 * @param at microseconds since 1970-01-01T00:00, in UTC where {@code zone} is given or assumed,
 *     else in local time; a day is its midnight; null where the text is no known form of a date
 * @param text as printed; null where the time did not come from text
 * @param precision null exactly where {@code at} is null
 * @param zone null exactly where {@code at} is null
 */
public record Moment(
    @Nullable Long at,
    @Nullable String text,
    @Nullable Precision precision,
    @Nullable ZoneBasis zone) {

  public static final long MICROS_PER_SECOND = 1_000_000;

  public Moment {
    if ((at == null) != (precision == null) || (at == null) != (zone == null)) {
      throw new IllegalArgumentException(
          "at, precision and zone go together: %s, %s, %s".formatted(at, precision, zone));
    }
    if (at == null) {
      requireNonNull(text, "a moment without value needs its text");
    }
  }

  /** A printed time that is no known form of a date. */
  public static Moment unread(String text) {
    return new Moment(null, text, null, null);
  }

  /**
   * Seconds from {@code earlier} to this; null unless both are known to the minute on one zone
   * basis: both UTC, or both local.
   */
  public @Nullable Long secondsSince(@Nullable Moment earlier) {
    if (earlier == null || !hasMinute() || !earlier.hasMinute() || isUtc() != earlier.isUtc()) {
      return null;
    }
    return Math.floorDiv(requireNonNull(at) - requireNonNull(earlier.at), MICROS_PER_SECOND);
  }

  /**
   * This, or what another page makes of the same print: the other where it knows the zone and this
   * does not.
   */
  public Moment zonedAs(@Nullable Moment other) {
    boolean isSame = other != null && text != null && text.equals(other.text);
    return isSame && zone == ZoneBasis.UNKNOWN && other.zone == ZoneBasis.GIVEN ? other : this;
  }

  /** Whether the value is known to the minute or better. */
  public boolean hasMinute() {
    return precision != null && precision != Precision.DAY;
  }

  private boolean isUtc() {
    return zone != ZoneBasis.UNKNOWN;
  }
}
