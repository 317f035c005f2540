package org.belowline.thread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.belowline.model.ThreadSummary.People;
import org.jspecify.annotations.Nullable;

/** Who takes part in a thread, and who answers whom. */
final class PeopleStatistics {
  private record Arc(String from, String to) {}

  private PeopleStatistics() {}

  static People of(ThreadFacts facts) {
    Map<String, Long> commentsBy = new HashMap<>();
    long present = 0;
    long attributed = 0;
    for (int i = 0; i < facts.size(); i++) {
      if (facts.isPresent(i)) {
        present++;
        String participant = facts.participants().get(i);
        if (participant != null) {
          attributed++;
          commentsBy.merge(participant, 1L, Long::sum);
        }
      }
    }
    boolean known = attributed > 0 || facts.size() == 0;
    Distribution activity =
        new Distribution(commentsBy.values().stream().mapToLong(Long::longValue).toArray());
    long people = commentsBy.size();
    long once = commentsBy.values().stream().filter(count -> count == 1).count();
    Replies replies = known ? replies(facts) : null;
    return new People(
        known ? people : null,
        present - attributed,
        Shapes.share(attributed, present),
        Shapes.share(attributed, people),
        Shapes.share(people, attributed),
        activity.isEmpty() ? null : Shapes.share(activity.max(), attributed),
        Shapes.share(once, people),
        activity.entropy(),
        activity.gini(),
        replies == null ? null : replies.toOneself,
        replies == null ? null : replies.dyads,
        replies == null ? null : replies.mutual,
        replies == null ? null : Shapes.share(replies.mutual, replies.dyads),
        articleAuthorComments(facts, known));
  }

  private record Replies(long toOneself, long dyads, long mutual) {}

  private static Replies replies(ThreadFacts facts) {
    long toOneself = 0;
    Set<Arc> arcs = new HashSet<>();
    for (int i = 0; i < facts.size(); i++) {
      int parent = facts.tree().parent(i);
      String from = facts.participants().get(i);
      String to = parent == ReplyTree.ARTICLE ? null : facts.participants().get(parent);
      if (from == null || to == null) {
        continue;
      }
      if (from.equals(to)) {
        toOneself++;
      } else {
        arcs.add(new Arc(from, to));
      }
    }
    long mutualArcs =
        arcs.stream().filter(arc -> arcs.contains(new Arc(arc.to(), arc.from()))).count();
    long mutual = mutualArcs / 2;
    return new Replies(toOneself, arcs.size() - mutual, mutual);
  }

  private static @Nullable Long articleAuthorComments(ThreadFacts facts, boolean known) {
    if (facts.size() == 0) {
      return 0L;
    }
    if (!known || facts.article().authors() == null) {
      return null;
    }
    return facts.articleAuthors().stream().filter(Boolean.TRUE::equals).count();
  }
}
