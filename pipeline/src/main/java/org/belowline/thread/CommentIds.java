package org.belowline.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Comment;
import org.belowline.model.Ids;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.text.Normalised;
import org.jspecify.annotations.Nullable;

/** Gives the comments of a thread their ids and paths, in the order of their indexes. */
final class CommentIds {
  private final String threadId;
  private final ReplyTree tree;
  private final List<String> ids = new ArrayList<>();
  private final List<@Nullable String> paths = new ArrayList<>();
  private final Map<String, Long> equal = new HashMap<>();

  CommentIds(String threadId, ReplyTree tree) {
    this.threadId = threadId;
    this.tree = tree;
  }

  /** Adds the next comment. */
  void add(RawComment comment) {
    int index = ids.size();
    int parent = tree.parent(index);
    String place = Integer.toString(tree.place(index));
    String path;
    if (parent == ReplyTree.ARTICLE) {
      path = place;
    } else if (tree.depth(index) > Comment.DEEPEST_PATH) {
      path = null;
    } else {
      path = paths.get(parent) + "." + place;
    }
    paths.add(path);
    if (comment.status() == Status.MISSING) {
      ids.add(Ids.commentOfPath(threadId, path == null ? ids.get(parent) + "." + place : path));
    } else if (comment.siteId() != null) {
      ids.add(Ids.commentOfSite(threadId, comment.siteId()));
    } else {
      String first = ofContent(comment, 0);
      long occurrence = equal.merge(first, 1L, Long::sum) - 1;
      ids.add(occurrence == 0 ? first : ofContent(comment, occurrence));
    }
  }

  String id(int index) {
    return ids.get(index);
  }

  /** "5.1.2"; null for the deepest ones. */
  @Nullable String path(int index) {
    return paths.get(index);
  }

  private String ofContent(RawComment comment, long occurrence) {
    Moment created = comment.created();
    return Ids.commentOfContent(
        threadId,
        comment.author(),
        created == null ? null : created.text(),
        comment.body() == null ? null : Normalised.words(comment.body()),
        occurrence);
  }
}
