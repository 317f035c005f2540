package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  private final List<CommentFacts> comments;

  /** The indices of the comments, in order of time. */
  private final int[] order;

  /** The days on which some comment has no time of day. */
  private final Set<Long> vagueDays;

  private Timeline(List<CommentFacts> comments, int[] order) {
    this.comments = comments;
    this.order = order;
    this.vagueDays = new HashSet<>();
    for (int comment : order) {
      Moment moment = moment(comment);
      if (moment.precision() == Precision.DAY) {
        vagueDays.add(day(moment));
      }
    }
  }

  static Timeline of(List<CommentFacts> comments) {
    int[] timed = new int[comments.size()];
    int count = 0;
    int local = 0;
    int index = 0;
    for (CommentFacts comment : comments) {
      Moment created = comment.created();
      if (created != null && created.at() != null) {
        timed[count++] = index;
        local += isLocal(created) ? 1 : 0;
      }
      index++;
    }
    int comparable = local == 0 || local == count ? count : 0;
    return new Timeline(comments, inOrder(comments, Arrays.copyOf(timed, comparable)));
  }

  /** By time, then by position. Exports stand in order of time already. */
  private static int[] inOrder(List<CommentFacts> comments, int[] timed) {
    long[] times = new long[timed.length];
    boolean ordered = true;
    for (int i = 0; i < timed.length; i++) {
      times[i] = at(requireNonNull(comments.get(timed[i]).created()));
      ordered &= i == 0 || times[i - 1] <= times[i];
    }
    return ordered
        ? timed
        : IntStream.range(0, timed.length)
            .boxed()
            .sorted(Comparator.comparingLong(i -> times[i])) // stable
            .mapToInt(i -> timed[i])
            .toArray();
  }

  int size() {
    return order.length;
  }

  /** The index of the comment at a place in time, base 0. */
  int comment(int place) {
    return order[place];
  }

  /** The earliest time, without text; of equal ones the least precise. Null of none. */
  @Nullable Moment first() {
    return order.length == 0 ? null : leastPrecise(at(moment(order[0])));
  }

  /** The latest time, without text; of equal ones the least precise. Null of none. */
  @Nullable Moment last() {
    return order.length == 0 ? null : leastPrecise(at(moment(order[order.length - 1])));
  }

  private Moment leastPrecise(long time) {
    return IntStream.of(order)
        .mapToObj(this::moment)
        .filter(moment -> at(moment) == time)
        .min(
            Comparator.<Moment, Precision>comparing(moment -> requireNonNull(moment.precision()))
                .thenComparing(moment -> requireNonNull(moment.zone()), Collections.reverseOrder()))
        .map(moment -> new Moment(moment.at(), null, moment.precision(), moment.zone()))
        .orElseThrow();
  }

  /**
   * The time at a place, base 0, as the end of an interval; null unless it is sure that this time
   * has that place: where a comment of the same day has no time of day, any of them may.
   */
  @Nullable Moment certain(int place) {
    Moment moment = moment(order[place]);
    return vagueDays.contains(day(moment)) ? null : moment;
  }

  private Moment moment(int comment) {
    return requireNonNull(comments.get(comment).created());
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
