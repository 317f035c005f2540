package org.belowline.text;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page beside the printed time itself.
 *
 * @param order the page's habit where day and month are both numbers
 * @param capturedAt when the page was captured; null where unknown
 * @param assumedZone the zone of times printed without one; null for none
 */
public record TimeContext(
    NumericOrder order, @Nullable Instant capturedAt, @Nullable ZoneId assumedZone) {
  /** Nothing is known. */
  public static final TimeContext NONE = new TimeContext(NumericOrder.UNKNOWN, null, null);

  public TimeContext {
    requireNonNull(order, "order");
  }
}
