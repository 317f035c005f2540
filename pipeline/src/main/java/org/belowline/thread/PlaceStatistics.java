package org.belowline.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/** What its place in the thread says of each comment. */
final class PlaceStatistics {
  private PlaceStatistics() {}

  static List<CommentStatistics> of(
      ReplyTree tree, List<CommentFacts> comments, Timeline timeline, @Nullable Moment published) {
    int[] threadOrder = threadOrder(tree, timeline);
    Map<String, Long> written = new HashMap<>();
    List<CommentStatistics> statistics = new ArrayList<>(comments.size());
    for (int v = 0; v < tree.size(); v++) {
      CommentFacts comment = comments.get(v);
      Moment created = comment.created();
      Moment answered = tree.isTopLevel(v) ? null : comments.get(tree.parent(v)).created();
      String participant = comment.participant();
      statistics.add(
          new CommentStatistics(
              threadOrder[v] == 0 ? null : Long.valueOf(threadOrder[v]),
              tree.childCount(v),
              tree.subtreeSize(v) - 1L,
              tree.height(v),
              created == null ? null : created.secondsSince(answered),
              created == null ? null : created.secondsSince(published),
              participant == null ? null : written.merge(participant, 1L, Long::sum)));
    }
    return statistics;
  }

  /** The place of each comment in time, base 1; 0 where it has none. */
  private static int[] threadOrder(ReplyTree tree, Timeline timeline) {
    int[] order = new int[tree.size()];
    for (int place = 0; place < timeline.size(); place++) {
      order[timeline.comment(place)] = place + 1;
    }
    return order;
  }
}
