package org.belowline.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.belowline.model.CommentStatistics;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.model.ThreadSummary.Counts;
import org.belowline.model.ThreadSummary.Faults;
import org.belowline.model.ThreadSummary.Volume;
import org.jspecify.annotations.Nullable;

/** All numbers of a thread; their definitions stand in the schemas of threads and comments. */
final class Statistics {
  private Statistics() {}

  static ThreadSummary summary(ThreadFacts facts) {
    return new ThreadSummary(
        counts(facts.comments()),
        facts.article().declaredComments(),
        Shapes.shape(facts.tree()),
        Shapes.branching(facts.tree()),
        PeopleStatistics.of(facts),
        new TimeStatistics(facts).timing(),
        volume(facts),
        new Faults(0, 0, 0, 0));
  }

  /** The numbers of each comment, by index. */
  static List<CommentStatistics> comments(ThreadFacts facts) {
    ReplyTree tree = facts.tree();
    TimeStatistics times = new TimeStatistics(facts);
    @Nullable Long[] order = times.threadOrder();
    Map<String, Long> commentsBy = new HashMap<>();
    List<CommentStatistics> result = new ArrayList<>(facts.size());
    for (int i = 0; i < facts.size(); i++) {
      String participant = facts.participants().get(i);
      result.add(
          new CommentStatistics(
              order[i],
              tree.replies(i),
              tree.subtreeSize(i) - 1,
              tree.height(i),
              times.secondsSinceParent(i),
              times.secondsSinceArticle(i),
              participant == null ? null : commentsBy.merge(participant, 1L, Long::sum)));
    }
    return result;
  }

  private static Counts counts(List<RawComment> comments) {
    long missing = comments.stream().filter(c -> c.status() == Status.MISSING).count();
    long deleted = comments.stream().filter(c -> c.status() == Status.DELETED).count();
    return new Counts(comments.size(), comments.size() - missing - deleted, missing, deleted);
  }

  private static Volume volume(ThreadFacts facts) {
    Distribution words =
        new Distribution(
            facts.words().stream().filter(Objects::nonNull).mapToLong(Long::longValue).toArray());
    Distribution votes =
        new Distribution(
            facts.comments().stream()
                .map(RawComment::votes)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .toArray());
    return new Volume(
        votes.isEmpty() ? null : votes.sum(),
        votes.mean(),
        words.sum(),
        words.mean(),
        words.median());
  }
}
