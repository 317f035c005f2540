package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/**
 * The comments whose time is known, in order of time, then of position.
 *
 * <p>Times are comparable where all have the same zone basis: all UTC, or all local. A thread that
 * mixes the two has no order, and its timeline is empty. A time of which only the day is known
 * stands at its midnight; which comment of that day came when is then not certain.
 */
final class Timeline {
  private static final long MICROS_PER_DAY = 24 * 60 * 60 * Moment.MICROS_PER_SECOND;

  private record Entry(int comment, Moment moment) {}

  private final List<Entry> entries;

  /** The days on which some comment has no time of day. */
  private final Set<Long> vagueDays;

  private Timeline(List<Entry> entries) {
    this.entries = entries;
    this.vagueDays = new HashSet<>();
    for (Entry entry : entries) {
      if (entry.moment.precision() == Precision.DAY) {
        vagueDays.add(day(entry.moment));
      }
    }
  }

  static Timeline of(List<CommentFacts> comments) {
    List<Entry> entries = new ArrayList<>();
    int index = 0;
    for (CommentFacts comment : comments) {
      Moment created = comment.created();
      if (created != null && created.at() != null) {
        entries.add(new Entry(index, created));
      }
      index++;
    }
    long local = entries.stream().filter(entry -> isLocal(entry.moment)).count();
    if (local != 0 && local != entries.size()) {
      entries.clear();
    }
    // The sort is stable, and the entries stand in order of position.
    entries.sort(Comparator.comparingLong(entry -> at(entry.moment)));
    return new Timeline(entries);
  }

  int size() {
    return entries.size();
  }

  /** The index of the comment at a place in time, base 0. */
  int comment(int place) {
    return entries.get(place).comment;
  }

  /** The earliest time, without text; of equal ones the least precise. Null of none. */
  @Nullable Moment first() {
    return extreme(moment -> at(moment));
  }

  /** The latest time, without text; of equal ones the least precise. Null of none. */
  @Nullable Moment last() {
    return extreme(moment -> -at(moment));
  }

  private @Nullable Moment extreme(ToLongFunction<Moment> rank) {
    return entries.stream()
        .map(Entry::moment)
        .min(
            Comparator.comparingLong(rank)
                .thenComparing(moment -> requireNonNull(moment.precision()))
                .thenComparing(moment -> requireNonNull(moment.zone()), Collections.reverseOrder()))
        .map(moment -> new Moment(moment.at(), null, moment.precision(), moment.zone()))
        .orElse(null);
  }

  /**
   * The time at a place, base 0, as the end of an interval; null unless it is sure that this time
   * has that place: where a comment of the same day has no time of day, any of them may.
   */
  @Nullable Moment certain(int place) {
    Moment moment = entries.get(place).moment;
    return vagueDays.contains(day(moment)) ? null : moment;
  }

  private static boolean isLocal(Moment moment) {
    return moment.zone() == ZoneBasis.UNKNOWN;
  }

  private static long day(Moment moment) {
    return Math.floorDiv(at(moment), MICROS_PER_DAY);
  }

  private static long at(Moment moment) {
    return requireNonNull(moment.at());
  }
}
