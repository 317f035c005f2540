package org.belowline.inspect;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;

/** A time as it is told to a person. */
final class MomentText {
  private MomentText() {}

  /** A time by its value and, in brackets, as it is printed. */
  static String of(Moment moment) {
    String printed = moment.text() == null ? "" : "“" + moment.text() + "”";
    if (moment.at() == null) {
      return "not understood: " + printed;
    }
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(
            Math.floorDiv(moment.at(), Moment.MICROS_PER_SECOND), 0, ZoneOffset.UTC);
    String value =
        moment.precision() == Precision.DAY ? time.toLocalDate().toString() : time.toString();
    boolean utc = moment.zone() != ZoneBasis.UNKNOWN && moment.precision() != Precision.DAY;
    return (value + (utc ? "Z" : "") + " " + printed).strip();
  }
}
