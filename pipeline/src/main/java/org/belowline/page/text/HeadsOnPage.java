package org.belowline.page.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The heads of comments that a page may have at each of its lines, each read once however many
 * headers stand above it. Not safe for use by several threads.
 */
final class HeadsOnPage {
  /** A head is read from so many lines. */
  private static final int LONGEST_HEAD = 8;

  private final List<Line> page;
  private final @Nullable ItemHead[] read;

  HeadsOnPage(List<Line> page) {
    this.page = page;
    this.read = new ItemHead[page.size()];
  }

  /** The head that begins at the line. */
  ItemHead at(int line) {
    ItemHead head = read[line];
    if (head == null) {
      head = read(line, page.size());
      read[line] = head;
    }
    return head;
  }

  /** The same, of what stands before a limit. */
  ItemHead at(int line, int limit) {
    return line + LONGEST_HEAD <= limit || limit == page.size() ? at(line) : read(line, limit);
  }

  private ItemHead read(int line, int limit) {
    return ItemHead.read(
        page.subList(line, Math.min(limit, line + LONGEST_HEAD)).stream()
            .map(Line::printed)
            .toList());
  }
}
