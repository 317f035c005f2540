package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;

/** The order in which the comments of a thread were written, as far as it is known. */
final class WrittenOrder {
  private WrittenOrder() {}

  /**
   * The present comments: by time where all of their times can be compared, no reply before its
   * parent; else, and at one time, as they stand.
   *
   * @return their indices
   */
  static int[] of(List<RawComment> comments) {
    int[] present =
        IntStream.range(0, comments.size())
            .filter(v -> comments.get(v).status() == Status.PRESENT)
            .toArray();
    if (!TimeOrder.areOnOneBasis(IntStream.of(present).mapToObj(comments::get).toList())) {
      return present;
    }
    long[] times = new long[comments.size()];
    for (int v : ReplyTree.of(comments).levelOrder()) {
      RawComment comment = comments.get(v);
      Moment created = comment.created();
      Integer parent = comment.parent();
      long own =
          comment.status() == Status.PRESENT
              ? requireNonNull(requireNonNull(created).at())
              : Long.MIN_VALUE;
      times[v] = parent == null ? own : Math.max(own, times[parent]);
    }
    return IntStream.of(present)
        .boxed()
        .sorted(Comparator.comparingLong(v -> times[v]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
