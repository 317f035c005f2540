package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.belowline.model.SplitPage;
import org.jspecify.annotations.Nullable;

/** Splits a page of layout text into its article and the comments below it. */
public final class LayoutTextSplitter {
  private LayoutTextSplitter() {}

  /**
   * A page, split, with the role of each line.
   *
   * @param page null where the text shows no article
   * @param roles one a line, base 0; null for a blank line
   */
  public record Result(@Nullable SplitPage page, List<@Nullable Role> roles) {
    public Result {
      roles = Collections.unmodifiableList(new ArrayList<>(roles));
    }
  }

  /**
   * Splits the text.
   *
   * @param text lines ended by line feeds
   * @param url where the page was captured; null where unknown
   */
  public static Result split(String text, @Nullable String url) {
    List<Line> printed = lines(text);
    boolean flat = FlatText.isFlat(printed);
    List<Line> lines = flat ? FlatText.spaced(printed) : printed;
    Reading reading = null;
    for (ThreadLayout layout : flat ? ThreadLayout.FLAT : ThreadLayout.ALL) {
      FoundThread thread = layout.find(lines);
      reading = thread == null ? null : Reading.of(lines, thread);
      if (reading != null && reading.hasArticle()) {
        break;
      }
    }
    // A thread that leaves no article is no thread.
    if (reading == null || !reading.hasArticle()) {
      reading = Reading.of(lines, null);
    }
    List<@Nullable Role> roles = withoutBlanks(lines, reading.roles());
    return new Result(
        reading.hasArticle() ? reading.page(lines, url) : null,
        flat ? FlatText.ofOwnLines(roles) : roles);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(Line.parse(lines.size(), text.substring(start, end)));
      start = end + 1;
    }
    return lines;
  }

  private static List<@Nullable Role> withoutBlanks(List<Line> lines, Role[] roles) {
    List<@Nullable Role> result = new ArrayList<>(roles.length);
    for (Line line : lines) {
      result.add(line.isBlank() ? null : roles[line.index()]);
    }
    return result;
  }
}
