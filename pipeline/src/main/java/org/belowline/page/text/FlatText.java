package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that has lost its layout: one line for each paragraph, heading, name, date or button, and
 * neither blank lines nor list marks between them.
 */
final class FlatText {
  /** A shorter text has no form to tell by. */
  private static final int FEWEST_LINES = 10;

  /** Layout text has a blank line around every paragraph; one in so many is a writer's own. */
  private static final int LINES_FOR_ONE_BLANK = 16;

  /** How many lines of the reader's stand for one of the page: each is a paragraph of its own. */
  private static final int STEP = 2;

  private FlatText() {}

  /**
   * Whether the lines are such text: ten or more, next to none of them blank, and no list mark
   * behind an indentation.
   */
  static boolean isFlat(List<Line> lines) {
    int blank = 0;
    for (Line line : lines) {
      if (line.isItem()) {
        return false;
      }
      blank += line.isBlank() ? 1 : 0;
    }
    return lines.size() >= FEWEST_LINES && blank * LINES_FOR_ONE_BLANK < lines.size();
  }

  /** The lines with a blank one behind each, as layout text would print them. */
  static List<Line> spaced(List<Line> lines) {
    List<Line> spaced = new ArrayList<>(STEP * lines.size());
    for (Line line : lines) {
      int index = spaced.size();
      spaced.add(
          new Line(index, line.indent(), line.mark(), line.label(), line.text(), line.divider()));
      spaced.add(Line.parse(index + 1, ""));
    }
    return spaced;
  }

  /** The roles of the page's own lines among those of the spaced ones. */
  static List<@Nullable Role> ofOwnLines(List<@Nullable Role> roles) {
    List<@Nullable Role> own = new ArrayList<>(roles.size() / STEP);
    for (int i = 0; i < roles.size(); i += STEP) {
      own.add(roles.get(i));
    }
    return own;
  }
}
