package org.belowline.thread;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The comments of several captures of one thread as one: all that any of them shows, each once. The
 * capture that comes first says where a comment stands and what it says; the others add what it
 * does not have.
 */
final class MergedComments {
  private final String threadId;
  private final MergedComment article = new MergedComment(null, null);
  private final CommentIndex index = new CommentIndex();
  private int captures;
  private boolean differ;

  MergedComments(String threadId) {
    this.threadId = threadId;
  }

  /**
   * Adds the comments of a capture, newest capture first, in page order.
   *
   * @param further whether they stand on a later page than those that were added before
   */
  void add(List<RawComment> comments, boolean further) {
    captures++;
    MergedComment[] match = matches(comments);
    boolean[] needed = needed(comments, match);
    MergedComment[] lastPlaced = new MergedComment[comments.size() + 1];
    for (int v = 0; v < match.length; v++) {
      RawComment comment = comments.get(v);
      int parentIndex = comment.parent() == null ? match.length : comment.parent();
      MergedComment parent = comment.parent() == null ? article : match[comment.parent()];
      MergedComment before = lastPlaced[parentIndex];
      if (before == null && further) {
        before = parent.lastChild();
      }
      if (match[v] == null) {
        match[v] = inTheGap(parent, before, comment);
      }
      if (match[v] != null) {
        match[v].claim(captures);
        differ |= match[v].fill(comment);
      } else if (needed[v]) {
        match[v] = parent.insertAfter(before, comment);
        match[v].claim(captures);
        index.add(match[v]);
        differ |= captures > 1;
      } else {
        match[v] = parent;
      }
      if (match[v].parent() == parent) {
        lastPlaced[parentIndex] = match[v];
      }
    }
  }

  /** Those that say the same, below the same comment where there are any; null for none. */
  private MergedComment[] matches(List<RawComment> comments) {
    MergedComment[] match = new MergedComment[comments.size()];
    if (captures > 1) {
      for (boolean sameParent : new boolean[] {true, false}) {
        for (CommentIndex.Agreement agreement : CommentIndex.Agreement.values()) {
          match(comments, match, sameParent, agreement);
        }
      }
    }
    return match;
  }

  private void match(
      List<RawComment> comments,
      MergedComment[] match,
      boolean sameParent,
      CommentIndex.Agreement agreement) {
    for (int v = 0; v < match.length; v++) {
      RawComment comment = comments.get(v);
      MergedComment parent = comment.parent() == null ? article : match[comment.parent()];
      boolean isOpen = match[v] == null && comment.status() != Status.MISSING;
      if (isOpen && !(sameParent && parent == null)) {
        match[v] = index.find(comment, sameParent ? parent : null, agreement, captures);
        if (match[v] != null) {
          match[v].claim(captures);
        }
      }
    }
  }

  /**
   * All but the missing ones below which nothing is new: a gap that is only there in one capture.
   */
  private boolean[] needed(List<RawComment> comments, MergedComment[] match) {
    boolean[] needed = new boolean[match.length];
    for (int v = match.length - 1; v >= 0; v--) {
      RawComment comment = comments.get(v);
      needed[v] |= match[v] == null && (captures == 1 || comment.status() != Status.MISSING);
      if (needed[v] && comment.parent() != null) {
        needed[comment.parent()] = true;
      }
    }
    return needed;
  }

  /** What one capture shows in the place where the other has a gap. */
  private @Nullable MergedComment inTheGap(
      MergedComment parent, @Nullable MergedComment before, RawComment comment) {
    MergedComment next = before == null ? parent.firstChild() : before.nextSibling();
    if (captures == 1 || next == null || next.isClaimed(captures)) {
      return null;
    }
    String label = next.content().label();
    boolean sameLabel = label == null || comment.label() == null || label.equals(comment.label());
    boolean gap = next.content().status() == Status.MISSING || comment.status() == Status.MISSING;
    return gap && sameLabel ? next : null;
  }

  /**
   * The comments: in order of time, where all have comparable ones, else as the pages show them.
   */
  List<RawComment> inOrder() {
    return differ ? TimeOrder.of(parentsFirst(), threadId) : parentsFirst();
  }

  private List<RawComment> parentsFirst() {
    List<RawComment> ordered = new ArrayList<>();
    Deque<MergedComment> open = new ArrayDeque<>();
    push(article, null, open);
    while (!open.isEmpty()) {
      MergedComment next = open.pop();
      ordered.add(next.placed());
      push(next, ordered.size() - 1, open);
    }
    return ordered;
  }

  private void push(MergedComment parent, @Nullable Integer place, Deque<MergedComment> open) {
    List<MergedComment> children = new ArrayList<>();
    for (MergedComment c = parent.firstChild(); c != null; c = c.nextSibling()) {
      c.parentPlace(place);
      children.add(c);
    }
    if (differ && TimeOrder.areOnOneBasis(children.stream().map(MergedComment::content).toList())) {
      children.sort(comparing(MergedComment::content, TimeOrder.siblings(threadId)));
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      open.push(children.get(i));
    }
  }
}
