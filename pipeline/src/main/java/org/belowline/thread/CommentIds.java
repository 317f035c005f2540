package org.belowline.thread;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Ids;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.text.Text;
import org.jspecify.annotations.Nullable;

/** The ids of one thread's comments. */
final class CommentIds {
  private final String threadId;
  private final Set<String> siteIds = new HashSet<>();
  private final Map<String, Long> equalContents = new HashMap<>();

  private CommentIds(String threadId) {
    this.threadId = threadId;
  }

  /**
   * The ids of all comments of a thread.
   *
   * @param comments in order of position
   */
  static List<String> of(String threadId, List<RawComment> comments, ReplyTree tree) {
    CommentIds found = new CommentIds(threadId);
    PackedIds ids = new PackedIds(Ids.COMMENT, comments.size());
    for (int v = 0; v < ids.size(); v++) {
      if (comments.get(v).status() != Status.MISSING) {
        ids.set(v, found.next(comments.get(v)));
      }
    }
    for (int v : tree.levelOrder()) {
      if (comments.get(v).status() == Status.MISSING) {
        String above = tree.isTopLevel(v) ? "" : ids.get(tree.parent(v));
        ids.set(v, missing(threadId, comments.get(v), tree.path(v), above + "." + tree.place(v)));
      }
    }
    return ids;
  }

  /** Ids by which comments that say different things stand in order; equal ones have one. */
  static String inOrder(String threadId, RawComment comment) {
    return new CommentIds(threadId).next(comment);
  }

  private String next(RawComment comment) {
    String siteId = comment.siteId();
    // A page that shows one site id twice must not end in two rows with one key.
    return siteId != null && siteIds.add(siteId)
        ? Ids.commentOfSite(threadId, siteId)
        : ofContent(comment);
  }

  /**
   * The id of a missing comment.
   *
   * @param path null where it is too deep to have one
   * @param place below its parent
   */
  private static String missing(
      String threadId, RawComment comment, @Nullable String path, String place) {
    return comment.siteId() != null
        ? Ids.commentOfSite(threadId, comment.siteId())
        : Ids.commentOfPath(threadId, path == null ? place : path);
  }

  private String ofContent(RawComment comment) {
    Moment created = comment.created();
    String createdText = created == null ? null : created.text();
    String body = comment.body() == null ? null : Text.normalise(comment.body());
    String firstOfEquals = Ids.commentOfContent(threadId, comment.author(), createdText, body, 0);
    long occurrence = equalContents.merge(firstOfEquals, 1L, Long::sum) - 1;
    return occurrence == 0
        ? firstOfEquals
        : Ids.commentOfContent(threadId, comment.author(), createdText, body, occurrence);
  }
}
