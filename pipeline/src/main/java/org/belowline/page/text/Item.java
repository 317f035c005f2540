package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list item while a list is read: its mark, its own lines and the items below it. */
final class Item {
  final Line mark;

  /** The item whose indentation this one stands within; null at the outermost level. */
  final @Nullable Item parent;

  /** The lines of its own, blank ones among them; the text behind the mark is the first. */
  final List<Line> lines = new ArrayList<>();

  /** Items that stand directly within this one, in page order. */
  final List<Item> children = new ArrayList<>();

  /** Its place among the children of its parent, base 0. */
  final int place;

  /** How many children stood above the last line of its own that is not blank. */
  int childrenAboveText;

  ItemHead head = new ItemHead(null, null, null, 0);

  Item(Line mark, @Nullable Item parent) {
    this.mark = mark;
    this.parent = parent;
    lines.add(mark);
    if (parent == null) {
      place = 0;
    } else {
      place = parent.children.size();
      parent.children.add(this);
    }
  }

  void add(Line line) {
    lines.add(line);
    if (!line.isBlank()) {
      childrenAboveText = children.size();
    }
  }

  /** Its own lines as text: the first without its mark. */
  List<String> text() {
    List<String> text = new ArrayList<>(lines.size());
    for (Line line : lines) {
      text.add(line == mark ? line.text() : line.printed());
    }
    return text;
  }
}
