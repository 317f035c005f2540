package org.belowline.thread;

import java.util.Arrays;
import java.util.List;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** Who takes part, how evenly, and who answers whom. */
final class PeopleStatistics {
  private PeopleStatistics() {}

  static ThreadSummary.People of(
      ReplyTree tree, List<CommentFacts> comments, boolean articleAuthorsKnown) {
    return of(tree, comments, People.of(comments), articleAuthorsKnown);
  }

  static ThreadSummary.People of(
      ReplyTree tree, List<CommentFacts> comments, People people, boolean articleAuthorsKnown) {
    long found = comments.stream().filter(CommentFacts::isPresent).count();
    long[] activity = activity(people);
    long attributed = Arrays.stream(activity).sum();
    Double knownShare = found == 0 ? null : (double) attributed / found;
    if (attributed == 0) {
      Long none = comments.isEmpty() ? 0L : null;
      return new ThreadSummary.People(
          none,
          found,
          knownShare,
          null,
          null,
          null,
          null,
          null,
          null,
          none,
          none,
          none,
          null,
          none);
    }
    long participants = activity.length;
    Dyads dyads = Dyads.of(tree, people);
    return new ThreadSummary.People(
        participants,
        found - attributed,
        knownShare,
        (double) attributed / participants,
        (double) participants / attributed,
        (double) Arrays.stream(activity).max().orElseThrow() / attributed,
        (double) Arrays.stream(activity).filter(count -> count == 1).count() / participants,
        Inequality.entropy(activity),
        Inequality.gini(activity),
        selfReplies(tree, people),
        dyads.count(),
        dyads.mutual(),
        dyads.count() == 0 ? null : (double) dyads.mutual() / dyads.count(),
        articleAuthorComments(comments, articleAuthorsKnown));
  }

  /** The number of comments of each participant. */
  private static long[] activity(People people) {
    long[] activity = new long[people.count()];
    for (int author : people.authors()) {
      if (author != Groups.NONE) {
        activity[author]++;
      }
    }
    return activity;
  }

  private static long selfReplies(ReplyTree tree, People people) {
    long count = 0;
    for (int v = 0; v < tree.size(); v++) {
      int author = people.authors()[v];
      if (author != Groups.NONE && author == people.answered(tree, v)) {
        count++;
      }
    }
    return count;
  }

  private static @Nullable Long articleAuthorComments(
      List<CommentFacts> comments, boolean articleAuthorsKnown) {
    if (!articleAuthorsKnown) {
      return null;
    }
    return comments.stream()
        .filter(comment -> Boolean.TRUE.equals(comment.articleAuthor()))
        .count();
  }
}
