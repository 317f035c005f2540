package org.belowline.thread;

import java.util.List;
import java.util.stream.LongStream;
import org.belowline.model.Moment;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** When the comments were written, against each other and against the article. */
final class TimingStatistics {
  private static final long HOUR = 60 * 60;
  private static final long DAY = 24 * HOUR;

  private TimingStatistics() {}

  static ThreadSummary.Timing of(
      ReplyTree tree, List<CommentFacts> comments, Timeline timeline, @Nullable Moment published) {
    int timed = timeline.size();
    Moment first = timed == 0 ? null : timeline.certain(0);
    Moment last = timed == 0 ? null : timeline.certain(timed - 1);
    Moment half = timed == 0 ? null : timeline.certain((timed + 1) / 2 - 1);
    long[] replySeconds = replySeconds(tree, comments);
    return new ThreadSummary.Timing(
        timeline.first(),
        timeline.last(),
        seconds(first, last),
        seconds(published, first),
        Median.of(LongStream.of(replySeconds).filter(seconds -> seconds >= 0).toArray()),
        seconds(first, half),
        within(HOUR, comments, published),
        within(DAY, comments, published),
        LongStream.of(replySeconds).filter(seconds -> seconds < 0).count());
  }

  private static @Nullable Long seconds(@Nullable Moment from, @Nullable Moment to) {
    return to == null ? null : to.secondsSince(from);
  }

  /** The seconds from comment to reply, for replies where they are known. */
  private static long[] replySeconds(ReplyTree tree, List<CommentFacts> comments) {
    LongStream.Builder known = LongStream.builder();
    for (int v = 0; v < tree.size(); v++) {
      Long seconds =
          tree.isTopLevel(v)
              ? null
              : seconds(comments.get(tree.parent(v)).created(), comments.get(v).created());
      if (seconds != null) {
        known.add(seconds);
      }
    }
    return known.build().toArray();
  }

  /**
   * The comments that come no earlier than the article and at most {@code limit} seconds after it;
   * null where there are comments and one of their known times, or the article's, is not to the
   * minute on the same zone basis, or none is known.
   */
  private static @Nullable Long within(
      long limit, List<CommentFacts> comments, @Nullable Moment published) {
    long within = 0;
    long timed = 0;
    for (CommentFacts comment : comments) {
      Moment created = comment.created();
      if (created == null || created.at() == null) {
        continue;
      }
      Long seconds = created.secondsSince(published);
      if (seconds == null) {
        return null;
      }
      timed++;
      if (seconds >= 0 && seconds <= limit) {
        within++;
      }
    }
    return timed == 0 && !comments.isEmpty() ? null : Long.valueOf(within);
  }
}
