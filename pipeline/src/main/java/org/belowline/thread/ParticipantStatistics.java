package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.model.Participant;

/** What each participant does in the thread. */
final class ParticipantStatistics {
  private ParticipantStatistics() {}

  /** By the participant's id, in order of id. */
  static Map<String, Participant.Activity> of(
      ReplyTree tree, List<CommentFacts> comments, People people) {
    long[] partners = Dyads.of(tree, people).partners(people.count());
    Groups written = people.comments();
    Map<String, Participant.Activity> activities = new TreeMap<>();
    for (int person = 0; person < people.count(); person++) {
      activities.put(
          people.ids().get(person),
          activity(tree, comments, people, person, written.members(person), partners[person]));
    }
    return activities;
  }

  private static Participant.Activity activity(
      ReplyTree tree,
      List<CommentFacts> comments,
      People people,
      int person,
      int[] written,
      long partners) {
    long repliesGiven = 0;
    long repliesReceived = 0;
    long selfReplies = 0;
    long depths = 0;
    long words = 0;
    List<CommentFacts> own = new ArrayList<>(written.length);
    for (int v : written) {
      repliesGiven += tree.isTopLevel(v) ? 0 : 1;
      repliesReceived += tree.childCount(v);
      selfReplies += people.answered(tree, v) == person ? 1 : 0;
      depths += tree.depth(v);
      words += requireNonNull(comments.get(v).words());
      own.add(comments.get(v));
    }
    Timeline timeline = Timeline.of(own);
    return new Participant.Activity(
        written.length,
        repliesGiven,
        repliesReceived,
        partners,
        selfReplies,
        timeline.first(),
        timeline.last(),
        (double) depths / written.length,
        words);
  }
}
