package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.belowline.model.Moment;
import org.belowline.model.ThreadSummary.Timing;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/**
 * When a thread was written. Times in UTC and local times cannot be compared: where a thread has
 * both, only what needs two of a kind is known.
 */
final class TimeStatistics {
  private static final long HOUR = 3_600;
  private static final long DAY = 24 * HOUR;

  private final ThreadFacts facts;

  /** Timed comments by time, then position; null where their times cannot be compared. */
  private final @Nullable List<Integer> byTime;

  TimeStatistics(ThreadFacts facts) {
    this.facts = facts;
    this.byTime = byTime(facts);
  }

  Timing timing() {
    long inversions = 0;
    List<Long> delays = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Long delay = secondsSinceParent(i);
      if (delay != null && delay >= 0) {
        delays.add(delay);
      } else if (delay != null) {
        inversions++;
      }
    }
    Moment first = byTime == null || byTime.isEmpty() ? null : createdByTime(0);
    Moment last = first == null ? null : createdByTime(byTime.size() - 1);
    Moment half = first == null ? null : createdByTime((byTime.size() + 1) / 2 - 1);
    Moment published = facts.article().published();
    return new Timing(
        withoutText(first),
        withoutText(last),
        last == null ? null : last.secondsSince(first),
        first == null ? null : first.secondsSince(published),
        new Distribution(delays.stream().mapToLong(Long::longValue).toArray()).median(),
        half == null ? null : half.secondsSince(first),
        within(HOUR),
        within(DAY),
        inversions);
  }

  /** The place by time, base 1; null where the time is not known or cannot be compared. */
  @Nullable Long[] threadOrder() {
    @Nullable Long[] order = new Long[facts.size()];
    if (byTime != null) {
      for (int i = 0; i < byTime.size(); i++) {
        order[byTime.get(i)] = i + 1L;
      }
    }
    return order;
  }

  @Nullable Long secondsSinceParent(int comment) {
    int parent = facts.tree().parent(comment);
    Moment created = facts.created(comment);
    return created == null || parent == ReplyTree.ARTICLE
        ? null
        : created.secondsSince(facts.created(parent));
  }

  @Nullable Long secondsSinceArticle(int comment) {
    Moment created = facts.created(comment);
    return created == null ? null : created.secondsSince(facts.article().published());
  }

  /** Comments within so many seconds of publication; null unless all times can be compared. */
  private @Nullable Long within(long seconds) {
    if (facts.size() == 0) {
      return 0L;
    }
    if (byTime == null || byTime.isEmpty()) {
      return null;
    }
    long count = 0;
    for (int comment : byTime) {
      Long since = secondsSinceArticle(comment);
      if (since == null) {
        return null;
      }
      if (since <= seconds) {
        count++;
      }
    }
    return count;
  }

  private Moment createdByTime(int place) {
    return requireNonNull(facts.created(requireNonNull(byTime).get(place)));
  }

  private static @Nullable List<Integer> byTime(ThreadFacts facts) {
    List<Integer> timed = new ArrayList<>();
    boolean utc = false;
    boolean local = false;
    for (int i = 0; i < facts.size(); i++) {
      Moment created = facts.created(i);
      if (created != null) {
        timed.add(i);
        utc |= created.zone() != ZoneBasis.UNKNOWN;
        local |= created.zone() == ZoneBasis.UNKNOWN;
      }
    }
    if (utc && local) {
      return null;
    }
    timed.sort(
        Comparator.<Integer>comparingLong(i -> requireNonNull(facts.created(i)).at())
            .thenComparing(Comparator.naturalOrder()));
    return timed;
  }

  private static @Nullable Moment withoutText(@Nullable Moment moment) {
    return moment == null ? null : new Moment(moment.at(), null, moment.precision(), moment.zone());
  }
}
