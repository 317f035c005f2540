package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * Tells the items of a thread that are comments from those that only belong to the text of one.
 *
 * <p>An item within a comment is a reply, unless it is shown to be a list of the comment's own: it
 * has neither author nor date nor button, and either the comment's text or button goes on below it,
 * or all comments of the thread have such signs. Where nothing tells, the count that the page
 * declares chooses; else it is a reply.
 */
final class ItemsAsComments {
  /** The share of outermost items from which on a sign is the habit of the site. */
  private static final double HABIT = 0.8;

  private ItemsAsComments() {}

  /**
   * The items that are comments, in page order; what belongs to the text of one is among its lines.
   *
   * @param declared how many comments the page says it has; null where it says nothing
   */
  static List<Item> choose(ItemList list, @Nullable Long declared) {
    List<Item> items = list.items();
    boolean habit = habit(list);
    List<Item> comments = new ArrayList<>();
    List<Item> unclear = new ArrayList<>();
    Set<Item> inside = new HashSet<>();
    for (Item item : items) {
      Item parent = item.parent;
      if (isOnlyAButton(item)) {
        continue;
      }
      if (parent == null) {
        comments.add(item);
      } else if (inside.contains(parent) || !isComment(item) && isOwnList(item, parent, habit)) {
        inside.add(item);
      } else {
        comments.add(item);
        if (!isComment(item)) {
          unclear.add(item);
        }
      }
    }
    if (declared != null && !unclear.isEmpty() && comments.size() - unclear.size() == declared) {
      comments.removeAll(new HashSet<>(unclear));
      inside.addAll(unclear);
    }
    for (Item item : items) {
      if (inside.contains(item)) {
        Item holder = item.parent;
        while (inside.contains(holder)) {
          holder = holder.parent;
        }
        holder.lines.addAll(item.lines);
      }
    }
    for (Item comment : comments) {
      comment.lines.sort(Comparator.comparingInt(Line::index));
      if (!comment.children.isEmpty() && comment.head.isEvidence()) {
        comment.head = reread(comment);
      }
    }
    return comments;
  }

  private static ItemHead reread(Item comment) {
    ItemHead head = ItemHead.read(comment.text());
    return head.isEvidence() ? head : comment.head;
  }

  private static boolean isOwnList(Item item, Item parent, boolean habit) {
    return habit
        || item.place < parent.childrenAboveText
        || PrintedTimes.whole(item.mark.text()) != null;
  }

  /** Whether the item itself shows that it is a comment. */
  private static boolean isComment(Item item) {
    return item.head.author() != null || hasButton(item);
  }

  private static boolean habit(ItemList list) {
    int base = list.base();
    int outer = 0;
    int shown = 0;
    for (Item item : list.items()) {
      if (item.mark.indent() == base && !Phrases.isPingback(item.mark.text(), "")) {
        outer++;
        if (isComment(item)) {
          shown++;
        }
      }
    }
    return outer > 0 && shown >= HABIT * outer;
  }

  /** Some sites print their buttons as a list of one. */
  private static boolean isOnlyAButton(Item item) {
    return item.children.isEmpty()
        && item.lines.stream().allMatch(line -> line.isBlank() || Phrases.isButton(line.text()));
  }

  /** Whether a button of the site stands among its lines. */
  static boolean hasButton(Item item) {
    for (Line line : item.lines) {
      if (line != item.mark && !line.isItem() && Phrases.isButton(line.text())) {
        return true;
      }
    }
    return false;
  }
}
