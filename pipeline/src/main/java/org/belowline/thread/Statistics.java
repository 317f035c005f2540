package org.belowline.thread;

import static org.belowline.model.Status.DELETED;
import static org.belowline.model.Status.MISSING;
import static org.belowline.model.Status.PRESENT;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Participant;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;

/**
 * The numbers of a thread, of its comments, branches and participants. What each number means, its
 * unit and when it is null stand in the schemas of these tables.
 *
 * @param comments in the order of the tree's indices; each put together when it is asked for
 * @param branches in the order of the top-level comments; each computed when it is asked for
 * @param participants by id, in order of id
 */
public record Statistics(
    ThreadSummary summary,
    List<CommentStatistics> comments,
    List<ThreadSummary> branches,
    Map<String, Participant.Activity> participants) {
  public Statistics {
    comments = Collections.unmodifiableList(comments);
    branches = Collections.unmodifiableList(branches);
    participants = Collections.unmodifiableMap(new TreeMap<>(participants));
  }

  /**
   * Computes them in linear time, but for sorting. Nothing but the place in the page depends on the
   * order of the comments. Nothing is taken over.
   *
   * @param comments in the order of the tree's indices, which is that of their positions
   * @param faults what was repaired or left out before
   */
  public static Statistics of(
      ReplyTree tree,
      List<CommentFacts> comments,
      ArticleFacts article,
      ThreadSummary.Faults faults) {
    return of(tree, comments, Takings.nothing(comments.size()), article, faults);
  }

  /**
   * The same.
   *
   * @param takings what each comment takes over
   */
  static Statistics of(
      ReplyTree tree,
      List<CommentFacts> comments,
      Takings takings,
      ArticleFacts article,
      ThreadSummary.Faults faults) {
    if (tree.size() != comments.size()) {
      throw new IllegalArgumentException(
          "%d comments in a tree of %d".formatted(comments.size(), tree.size()));
    }
    Timeline timeline = Timeline.of(comments);
    People people = People.of(comments);
    ThreadSummary summary =
        new ThreadSummary(
            counts(comments),
            article.declared(),
            ShapeStatistics.of(tree),
            BranchingStatistics.of(tree),
            PeopleStatistics.of(tree, comments, people, article.authorsKnown()),
            TimingStatistics.of(tree, comments, timeline, article.published()),
            VolumeStatistics.of(comments),
            takings.quoting(),
            faults);
    return new Statistics(
        summary,
        new PlaceStatistics(tree, comments, timeline, article.published()),
        new BranchStatistics(tree, comments, takings, article),
        ParticipantStatistics.of(tree, comments, people));
  }

  static ThreadSummary.Counts counts(List<CommentFacts> comments) {
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
