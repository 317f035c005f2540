package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/** Puts the comments of a thread in order of time. */
final class TimeOrder {
  private TimeOrder() {}

  /**
   * The same comments in order of time, then of id; a missing one right before its first reply. As
   * they are where the times cannot be compared.
   *
   * @param comments each parent before its replies
   * @param threadId makes the ids
   */
  static List<RawComment> of(List<RawComment> comments, String threadId) {
    if (!areComparable(comments)) {
      return comments;
    }
    int n = comments.size();
    long[] times = new long[n];
    String[] ids = new String[n];
    int[] levels = new int[n];
    for (int v = 0; v < n; v++) {
      RawComment comment = comments.get(v);
      boolean missing = comment.status() == Status.MISSING;
      times[v] = missing ? Long.MAX_VALUE : time(comment.created());
      ids[v] = missing ? "" : CommentIds.inOrder(threadId, comment);
    }
    for (int v = n - 1; v >= 0; v--) {
      Integer parent = comments.get(v).parent();
      if (parent != null
          && comments.get(parent).status() == Status.MISSING
          && times[v] <= times[parent]) {
        times[parent] = times[v];
        ids[parent] = ids[v];
        levels[parent] = levels[v] - 1;
      }
    }
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingLong(v -> times[v])
                    .thenComparing(v -> ids[v])
                    .thenComparing(v -> levels[v]))
            .mapToInt(Integer::intValue)
            .toArray();
    return inOrder(comments, order);
  }

  private static List<RawComment> inOrder(List<RawComment> comments, int[] order) {
    int[] place = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
    List<RawComment> ordered = new ArrayList<>(order.length);
    for (int v : order) {
      Integer parent = comments.get(v).parent();
      ordered.add(parent == null ? comments.get(v) : comments.get(v).withParent(place[parent]));
    }
    return ordered;
  }

  /** The order of comments whose times can be compared: by time, then by id. */
  static Comparator<RawComment> siblings(String threadId) {
    return Comparator.<RawComment>comparingLong(comment -> time(comment.created()))
        .thenComparing(comment -> CommentIds.inOrder(threadId, comment));
  }

  private static boolean areComparable(List<RawComment> comments) {
    List<RawComment> there =
        comments.stream().filter(comment -> comment.status() != Status.MISSING).toList();
    return !there.isEmpty()
        && areOnOneBasis(there)
        && requireNonNull(there.get(0).created()).hasMinute();
  }

  /** Whether all have times, in zones known alike, and all to the minute or all to the day. */
  static boolean areOnOneBasis(List<RawComment> comments) {
    Moment first = null;
    for (RawComment comment : comments) {
      Moment created = comment.created();
      if (created == null || created.at() == null) {
        return false;
      }
      first = first == null ? created : first;
      if (created.zone() != first.zone() || created.hasMinute() != first.hasMinute()) {
        return false;
      }
    }
    return true;
  }

  private static long time(@Nullable Moment created) {
    return created == null || created.at() == null ? Long.MAX_VALUE : created.at();
  }
}
