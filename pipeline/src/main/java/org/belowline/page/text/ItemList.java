package org.belowline.page.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of layout text with all that stands within it.
 *
 * @param start its first line, base 0
 * @param end behind its last line
 * @param items in page order
 * @param strays lines within the list that belong to no item
 */
record ItemList(int start, int end, List<Item> items, List<Line> strays) {
  /** So many lines between two items of a list may be an insertion of the site. */
  private static final int LONGEST_INSERTION = 12;

  /** Items of menus are shorter than this, in mean words. */
  private static final double LONGEST_OF_MENUS = 6;

  /** All lists of the page, in page order. */
  static List<ItemList> of(List<Line> page) {
    List<ItemList> lists = new ArrayList<>();
    int next = 0;
    while (next < page.size()) {
      if (page.get(next).isItem()) {
        ItemList list = read(page, next);
        lists.add(list);
        next = list.end();
      } else {
        next++;
      }
    }
    return lists;
  }

  /** The smallest indentation of an item. */
  int base() {
    return items.stream().mapToInt(item -> item.mark.indent()).min().orElseThrow();
  }

  /**
   * The list without the menus that stand right above and below it, where it has items with author
   * and date: it begins with the first of them, and ends before an item further out than all of
   * them.
   */
  ItemList withoutMenus(List<Line> page) {
    List<Item> shown = items.stream().filter(item -> item.head.isComplete()).toList();
    if (shown.isEmpty()) {
      return this;
    }
    int indent = shown.stream().mapToInt(item -> item.mark.indent()).min().orElseThrow();
    int first = shown.get(0).mark.index();
    int last = shown.get(shown.size() - 1).mark.index();
    int limit = end;
    for (Item item : items) {
      if (item.mark.index() > last && item.mark.indent() < indent) {
        limit = Math.min(limit, item.mark.index());
      }
    }
    int to = limit;
    List<Item> outside =
        items.stream()
            .filter(item -> item.mark.index() < first || item.mark.index() >= to)
            .toList();
    double words =
        outside.stream().mapToInt(item -> Block.words(item.mark.text())).average().orElse(0);
    boolean menus =
        !outside.isEmpty()
            && words < LONGEST_OF_MENUS
            && outside.stream().noneMatch(item -> Phrases.endsSentence(item.mark.text()));
    return menus ? read(page, first, limit) : this;
  }

  private static ItemList read(List<Line> page, int start) {
    return read(page, start, page.size());
  }

  private static ItemList read(List<Line> whole, int start, int limit) {
    List<Line> page = whole.subList(0, limit);
    List<Item> items = new ArrayList<>();
    List<Line> strays = new ArrayList<>();
    Deque<Item> open = new ArrayDeque<>();
    @Nullable Item outermost = null;
    int end = start;
    int next = start;
    while (next < page.size()) {
      Line line = page.get(next);
      if (line.isBlank()) {
        if (!open.isEmpty()) {
          open.peek().add(line);
        }
        next++;
        continue;
      }
      while (!open.isEmpty() && open.peek().mark.indent() >= line.indent()) {
        open.pop();
      }
      if (line.isItem() && outermost != null && isOtherList(line, outermost.mark)) {
        break;
      }
      if (line.isItem()) {
        Item item = new Item(line, open.peek());
        items.add(item);
        open.push(item);
        if (outermost == null || item.mark.indent() <= outermost.mark.indent()) {
          outermost = item;
        }
      } else if (!open.isEmpty() && isHeader(page, next)) {
        break;
      } else if (!open.isEmpty()) {
        open.peek().add(line);
      } else {
        int resumed = outermost == null ? -1 : resumption(page, next, outermost.mark);
        if (resumed < 0) {
          break;
        }
        for (; next < resumed; next++) {
          strays.add(page.get(next));
        }
        end = resumed;
        continue;
      }
      next++;
      end = next;
    }
    return new ItemList(start, end, items, strays);
  }

  /** A list has numbers or bullets; the other mark at its level begins another list. */
  private static boolean isOtherList(Line line, Line outermost) {
    return line.indent() == outermost.indent() && line.mark() != outermost.mark();
  }

  /** A header of comments stands apart; whatever list it seems to stand in has ended above it. */
  private static boolean isHeader(List<Line> page, int index) {
    return page.get(index - 1).isBlank() && CommentHeader.parse(page.get(index).text()) != null;
  }

  /**
   * Where the list goes on behind an insertion: at an item of the same level whose number is the
   * next one. −1 where it does not.
   */
  private static int resumption(List<Line> page, int from, Line last) {
    if (last.mark() != Line.Mark.NUMBER) {
      return -1;
    }
    int lines = 0;
    for (int i = from; i < page.size() && lines <= LONGEST_INSERTION; i++) {
      Line line = page.get(i);
      if (line.isItem()) {
        return line.indent() == last.indent()
                && line.mark() == Line.Mark.NUMBER
                && line.number() == last.number() + 1
            ? i
            : -1;
      }
      if (!line.isBlank()) {
        lines++;
      }
    }
    return -1;
  }
}
