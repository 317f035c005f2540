package org.belowline.thread;

import static org.belowline.model.Status.DELETED;
import static org.belowline.model.Status.MISSING;
import static org.belowline.model.Status.PRESENT;

import java.util.List;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;

/**
 * The numbers of a thread and of each of its comments. What each number means, its unit and when it
 * is null stand in the schemas of threads and comments.
 *
 * @param comments in the order of the tree's indices
 */
public record Statistics(ThreadSummary summary, List<CommentStatistics> comments) {
  public Statistics {
    comments = List.copyOf(comments);
  }

  /**
   * Computes them in linear time, but for sorting. Nothing but the place in the page depends on the
   * order of the comments.
   *
   * @param comments in the order of the tree's indices, which is that of their positions
   * @param faults what was repaired or left out before
   */
  public static Statistics of(
      ReplyTree tree,
      List<CommentFacts> comments,
      ArticleFacts article,
      ThreadSummary.Faults faults) {
    if (tree.size() != comments.size()) {
      throw new IllegalArgumentException(
          "%d comments in a tree of %d".formatted(comments.size(), tree.size()));
    }
    Timeline timeline = Timeline.of(comments);
    ThreadSummary summary =
        new ThreadSummary(
            counts(comments),
            article.declared(),
            ShapeStatistics.of(tree),
            BranchingStatistics.of(tree),
            PeopleStatistics.of(tree, comments, article.authorsKnown()),
            TimingStatistics.of(tree, comments, timeline, article.published()),
            VolumeStatistics.of(comments),
            faults);
    return new Statistics(
        summary, PlaceStatistics.of(tree, comments, timeline, article.published()));
  }

  private static ThreadSummary.Counts counts(List<CommentFacts> comments) {
    return new ThreadSummary.Counts(
        comments.size(),
        count(comments, PRESENT),
        count(comments, MISSING),
        count(comments, DELETED));
  }

  private static long count(List<CommentFacts> comments, Status status) {
    return comments.stream().filter(comment -> comment.status() == status).count();
  }
}
