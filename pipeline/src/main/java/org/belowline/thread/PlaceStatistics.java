package org.belowline.thread;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What its place in the thread says of each comment, in the order of the tree's indices. Each is
 * put together when it is asked for: a million of them need more memory than all that they are made
 * of.
 */
final class PlaceStatistics extends AbstractList<CommentStatistics> {
  private final ReplyTree tree;
  private final List<CommentFacts> comments;
  private final @Nullable Moment published;

  /** The place of each comment in time, base 1; 0 where it has none. */
  private final int[] threadOrder;

  /** The place of each comment among those of its author, base 1; 0 where nobody is known. */
  private final int[] authorNth;

  PlaceStatistics(
      ReplyTree tree, List<CommentFacts> comments, Timeline timeline, @Nullable Moment published) {
    this.tree = tree;
    this.comments = comments;
    this.published = published;
    this.threadOrder = new int[tree.size()];
    for (int place = 0; place < timeline.size(); place++) {
      threadOrder[timeline.comment(place)] = place + 1;
    }
    this.authorNth = new int[tree.size()];
    Map<String, Integer> written = new HashMap<>();
    for (int v = 0; v < authorNth.length; v++) {
      String participant = comments.get(v).participant();
      if (participant != null) {
        authorNth[v] = written.merge(participant, 1, Integer::sum);
      }
    }
  }

  @Override
  public int size() {
    return threadOrder.length;
  }

  @Override
  public CommentStatistics get(int v) {
    Moment created = comments.get(v).created();
    Moment answered = tree.isTopLevel(v) ? null : comments.get(tree.parent(v)).created();
    return new CommentStatistics(
        placeOrNull(threadOrder[v]),
        tree.childCount(v),
        tree.subtreeSize(v) - 1L,
        tree.height(v),
        created == null ? null : created.secondsSince(answered),
        created == null ? null : created.secondsSince(published),
        placeOrNull(authorNth[v]));
  }

  private static @Nullable Long placeOrNull(int place) {
    return place == 0 ? null : (long) place;
  }
}
