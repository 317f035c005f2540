package org.belowline.thread;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** Who takes part, how evenly, and who answers whom. */
final class PeopleStatistics {
  private static final int NOBODY = -1;

  private PeopleStatistics() {}

  static ThreadSummary.People of(
      ReplyTree tree, List<CommentFacts> comments, boolean articleAuthorsKnown) {
    long found = comments.stream().filter(CommentFacts::isPresent).count();
    int[] people = people(comments);
    long attributed = Arrays.stream(people).filter(person -> person != NOBODY).count();
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
    long[] activity = activity(people);
    long participants = activity.length;
    Replies replies = Replies.of(tree, people);
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
        replies.toSelf,
        replies.dyads,
        replies.mutualDyads,
        replies.dyads == 0 ? null : (double) replies.mutualDyads / replies.dyads,
        articleAuthorComments(comments, articleAuthorsKnown));
  }

  /** The participant of each comment, numbered from 0 as they first appear; or {@link #NOBODY}. */
  private static int[] people(List<CommentFacts> comments) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] people = new int[comments.size()];
    int v = 0;
    for (CommentFacts comment : comments) {
      String participant = comment.participant();
      if (participant == null) {
        people[v++] = NOBODY;
      } else {
        people[v++] = numbers.computeIfAbsent(participant, absent -> numbers.size());
      }
    }
    return people;
  }

  /** The number of comments of each participant. */
  private static long[] activity(int[] people) {
    long[] activity = new long[Arrays.stream(people).max().orElse(NOBODY) + 1];
    for (int person : people) {
      if (person != NOBODY) {
        activity[person]++;
      }
    }
    return activity;
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

  /** Replies whose both ends are known, by who answers whom. */
  private record Replies(long toSelf, long dyads, long mutualDyads) {
    static Replies of(ReplyTree tree, int[] people) {
      long[] arcs = new long[people.length];
      int count = 0;
      long toSelf = 0;
      for (int v = 0; v < people.length; v++) {
        int to = tree.isTopLevel(v) ? NOBODY : people[tree.parent(v)];
        int from = people[v];
        if (from == NOBODY || to == NOBODY) {
          continue;
        }
        if (from == to) {
          toSelf++;
        } else {
          arcs[count++] = arc(from, to);
        }
      }
      long[] distinct = Arrays.stream(arcs, 0, count).sorted().distinct().toArray();
      long mutual = 0;
      for (int i = 1; i < distinct.length; i++) {
        if (distinct[i] >> 1 == distinct[i - 1] >> 1) {
          mutual++;
        }
      }
      return new Replies(toSelf, distinct.length - mutual, mutual);
    }

    /** Two numbers of 31 bits and, lowest, the direction: both ways of a pair sort together. */
    private static long arc(int from, int to) {
      long pair = (long) Math.min(from, to) << 31 | Math.max(from, to);
      return pair << 1 | (from < to ? 0 : 1);
    }
  }
}
