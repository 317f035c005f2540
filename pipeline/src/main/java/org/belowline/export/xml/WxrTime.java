package org.belowline.export.xml;

import org.belowline.model.Moment;
import org.belowline.model.ZoneBasis;
import org.belowline.text.GivenTime;
import org.jspecify.annotations.Nullable;

/**
 * Times of a WordPress export, which has some twice: in UTC, and as the site's clock shows them.
 */
final class WxrTime {
  private WxrTime() {}

  /** A time as the site's clock shows it, or with its zone; null where there is none. */
  static @Nullable Moment of(@Nullable String text) {
    if (text == null || isUnset(text)) {
      return null;
    }
    Moment read = GivenTime.of(text);
    return read == null ? Moment.unread(text) : read;
  }

  /** A time in UTC; null where there is none, or none that can be read. */
  static @Nullable Moment utc(@Nullable String text) {
    Moment read = of(text);
    return read == null || read.at() == null
        ? null
        : new Moment(
            read.at(),
            read.text(),
            read.precision(),
            read.hasMinute() ? ZoneBasis.GIVEN : read.zone());
  }

  /** What the database has in place of a time: "0000-00-00 00:00:00", also as a year below 0. */
  private static boolean isUnset(String text) {
    return text.startsWith("0000-00-00") || text.contains("-0001");
  }
}
