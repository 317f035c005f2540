package org.belowline.page.html.comment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Which post each one is moved to the right of, where posts stand below each other: by a number in
 * an attribute, a margin in a style, or the width of an empty picture.
 */
final class Indentation {
  /** How many boxes around a post may hold its margin. */
  private static final int HIGHEST = 4;

  private static final Evaluator SPACER =
      Selector.evaluatorOf("td[indent], td > img[width][height=1]");

  private static final List<String> LEVELS =
      List.of("data-depth", "data-level", "data-indent", "data-nesting-level", "aria-level");

  private static final List<String> MARGINS =
      List.of("margin-left", "margin-inline-start", "padding-left");

  private Indentation() {}

  /**
   * The place of the nearest post above that stands less far to the right; −1 for none.
   *
   * @param posts in page order; those within others are passed over
   */
  static int[] parents(List<Post> posts) {
    int[] parents = new int[posts.size()];
    double[] widths = new double[posts.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < parents.length; i++) {
      parents[i] = -1;
      if (posts.get(i).above == null) {
        widths[i] = width(posts.get(i).element);
        while (!open.isEmpty() && widths[open.peek()] >= widths[i]) {
          open.pop();
        }
        parents[i] = open.isEmpty() ? -1 : open.peek();
        open.push(i);
      }
    }
    return parents;
  }

  private static double width(Element post) {
    for (String name : LEVELS) {
      Double level = number(post.attr(name));
      if (level != null) {
        return level;
      }
    }
    double width = 0;
    Element element = post;
    for (int i = 0; i < HIGHEST && element != null; i++) {
      width += margin(element.attr("style"));
      element = element.parent();
    }
    return width + spacer(post);
  }

  private static double spacer(Element post) {
    Element spacer =
        post.normalName().equals("tr") || post.normalName().equals("table")
            ? post.selectFirst(SPACER)
            : null;
    Double width =
        spacer == null ? null : number(spacer.attr(spacer.hasAttr("indent") ? "indent" : "width"));
    return width == null ? 0 : width;
  }

  private static double margin(String style) {
    double width = 0;
    for (String rule : style.isEmpty() ? new String[0] : style.split(";")) {
      int colon = rule.indexOf(':');
      if (colon > 0
          && MARGINS.contains(rule.substring(0, colon).strip().toLowerCase(Locale.ROOT))) {
        Double value = number(rule.substring(colon + 1).strip());
        width += value == null ? 0 : value;
      }
    }
    return width;
  }

  /** The number at the beginning, in whatever unit; null where there is none. */
  private static @Nullable Double number(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.digit(text.charAt(end), 10) >= 0 && text.charAt(end) < 128
            || text.charAt(end) == '.' && end > 0)) {
      end++;
    }
    if (end == 0 || end > 9 || text.indexOf('.') != text.substring(0, end).lastIndexOf('.')) {
      return null;
    }
    return Double.valueOf(text.substring(0, end));
  }
}
