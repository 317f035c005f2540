package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a listed thread, each with its parent, the lost ones among them.
 *
 * <p>A comment whose text the dump has lost prints no mark, but its number is used up and its
 * replies keep their depth. So what is missing shows by position alone: a skipped number, a first
 * reply with a number above 1, a reply more than one level below what stands above it. A first
 * number above 1 at the outermost level is a later page of the thread, no loss, unless replies
 * stand before it.
 *
 * @param comments in page order
 * @param commentLines lines with author, date or text of a comment
 */
record ReplyForest(List<RawComment> comments, List<Integer> commentLines) {
  /** A larger jump in numbers is no loss of comments but another list. */
  private static final int LARGEST_GAP = 1_000;

  static ReplyForest of(List<Item> items, int base, @Nullable Long declared) {
    List<Item> comments = new ArrayList<>(items);
    Levels levels = Levels.of(comments, base, declared);
    return new Builder(comments, levels).build();
  }

  /** A comment, or the article, that further replies may stand below. */
  private static final class Open {
    final @Nullable Integer comment;
    final boolean missing;

    /** The number of its latest reply; 0 before the first, −1 where replies are not numbered. */
    int lastLabel;

    final @Nullable Integer label;

    Open(@Nullable Integer comment, boolean missing, @Nullable Integer label) {
      this.comment = comment;
      this.missing = missing;
      this.label = label;
    }
  }

  private static final class Builder {
    private final List<Item> items;
    private final Levels levels;
    private final int[] nextOuter;
    private final List<RawComment> comments = new ArrayList<>();
    private final List<Integer> commentLines = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    Builder(List<Item> items, Levels levels) {
      this.items = items;
      this.levels = levels;
      this.nextOuter = levels.nextOuter();
      open.add(new Open(null, false, null));
    }

    ReplyForest build() {
      for (int i = 0; i < items.size(); i++) {
        place(i);
      }
      return new ReplyForest(List.copyOf(comments), List.copyOf(commentLines));
    }

    private void place(int index) {
      Item item = items.get(index);
      int level = levels.level(index);
      while (open.size() > level) {
        open.remove(open.size() - 1);
      }
      while (open.size() < level) {
        addMissing(labelOfLostParent(index, open.size()));
      }
      if (item.mark.mark() == Line.Mark.NUMBER) {
        closeGap(index, level);
      }
      Open parent = open.get(level - 1);
      Integer label = item.mark.label() == null ? null : item.mark.number();
      if (label != null) {
        parent.lastLabel = label;
      }
      CommentText text = CommentText.of(item.lines, item.mark, item.head.lines());
      if (Phrases.isPingback(item.mark.text(), text.body())) {
        open.add(new Open(parent.comment, parent.missing, label));
        return;
      }
      commentLines.addAll(text.lines());
      boolean empty = text.body().isEmpty() && !item.head.isEvidence();
      if (empty) {
        addMissing(label);
        return;
      }
      Evidence evidence =
          parent.comment == null ? null : parent.missing ? Evidence.INFERRED : Evidence.INDENT;
      comments.add(
          PrintedComment.of(
              parent.comment,
              evidence,
              item.mark.label(),
              item.head.author(),
              item.head.created(),
              text.body(),
              null,
              null));
      open.add(new Open(comments.size() - 1, false, label));
    }

    /** Adds the missing siblings that the item's number shows. */
    private void closeGap(int index, int level) {
      int label = items.get(index).mark.number();
      Open parent = open.get(level - 1);
      if (level > 1 && label <= parent.lastLabel && lostParentBetween(index, level)) {
        open.remove(open.size() - 1);
        Open above = open.get(level - 2);
        above.lastLabel++;
        addMissing(above.lastLabel);
        parent = open.get(level - 1);
      }
      boolean first = parent.lastLabel == 0;
      if (first && level == 1 || label - parent.lastLabel > LARGEST_GAP) {
        return;
      }
      for (int lost = parent.lastLabel + 1; lost < label; lost++) {
        addMissing(lost);
        open.remove(open.size() - 1);
      }
    }

    /**
     * Replies whose numbers begin anew, before a parent's number that is skipped, are the replies
     * of the lost parent.
     */
    private boolean lostParentBetween(int index, int level) {
      int next = nextOuter[index];
      Integer above = open.get(level - 1).label;
      return above != null
          && next < items.size()
          && levels.level(next) == level - 1
          && items.get(next).mark.label() != null
          && items.get(next).mark.number() > above + 1;
    }

    /**
     * The number of a parent that is lost before its replies: known where the list is numbered and
     * the next number of its level shows it.
     */
    private @Nullable Integer labelOfLostParent(int index, int level) {
      Open above = open.get(level - 1);
      if (above.lastLabel > 0) {
        return null;
      }
      int next = nextOuter[index];
      while (next < items.size() && levels.level(next) > level) {
        next = nextOuter[next];
      }
      if (next < items.size()
          && levels.level(next) == level
          && items.get(next).mark.label() != null
          && items.get(next).mark.number() > 1) {
        return items.get(next).mark.number() - 1;
      }
      return null;
    }

    private void addMissing(@Nullable Integer label) {
      Open parent = open.get(open.size() - 1);
      if (label != null) {
        parent.lastLabel = Math.max(parent.lastLabel, label);
      }
      comments.add(
          RawComment.missing(parent.comment, label == null ? null : Integer.toString(label)));
      open.add(new Open(comments.size() - 1, true, label));
    }
  }
}
