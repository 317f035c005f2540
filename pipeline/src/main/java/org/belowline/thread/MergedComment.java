package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/** A comment while captures are merged, with its place among the others. */
final class MergedComment {
  private final @Nullable MergedComment parent;
  private @Nullable RawComment content;
  private @Nullable MergedComment firstChild;
  private @Nullable MergedComment lastChild;
  private @Nullable MergedComment nextSibling;
  private @Nullable Integer parentPlace;
  private int claimedBy;

  /** The article, where both are null. */
  MergedComment(@Nullable MergedComment parent, @Nullable RawComment content) {
    this.parent = parent;
    this.content = content;
  }

  RawComment content() {
    return requireNonNull(content);
  }

  @Nullable MergedComment parent() {
    return parent;
  }

  @Nullable MergedComment firstChild() {
    return firstChild;
  }

  @Nullable MergedComment lastChild() {
    return lastChild;
  }

  @Nullable MergedComment nextSibling() {
    return nextSibling;
  }

  /** Whether a comment of this capture was found to be this. */
  boolean isClaimed(int capture) {
    return claimedBy == capture;
  }

  void claim(int capture) {
    claimedBy = capture;
  }

  /** A new reply, behind another one; in front of all where that is null. */
  MergedComment insertAfter(@Nullable MergedComment sibling, RawComment reply) {
    MergedComment inserted = new MergedComment(this, reply);
    if (sibling == null) {
      inserted.nextSibling = firstChild;
      firstChild = inserted;
    } else {
      inserted.nextSibling = sibling.nextSibling;
      sibling.nextSibling = inserted;
    }
    if (lastChild == sibling) {
      lastChild = inserted;
    }
    return inserted;
  }

  /** Takes from another capture what this does not have; whether that was anything. */
  boolean fill(RawComment other) {
    RawComment mine = content();
    content = mine.status() == Status.MISSING ? other.filledFrom(mine) : mine.filledFrom(other);
    return !content.equals(mine);
  }

  void parentPlace(@Nullable Integer place) {
    parentPlace = place;
  }

  /** The comment, at its place. */
  RawComment placed() {
    return content().withParent(parentPlace);
  }
}
