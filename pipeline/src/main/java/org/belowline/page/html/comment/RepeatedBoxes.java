package org.belowline.page.html.comment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Any other site: boxes of one shape that return, each with one date of a kind, a name and some
 * text, in a place that has to do with comments.
 */
final class RepeatedBoxes extends CommentLayout {
  private static final int HIGHEST = 8;

  /** Fewer boxes are none, unless their place is named for comments. */
  private static final int FEWEST = 3;

  /** A longer heading that is a link is the headline of another page. */
  private static final int MOST_WORDS_OF_A_NAME = 3;

  private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");
  private static final Evaluator FIELD = Selector.evaluatorOf("textarea");
  private static final Evaluator HEADINGS = Selector.evaluatorOf("h2, h3, h4, h5");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  /** More prose outside the boxes is an article, and the boxes are its comments. */
  private static final int SHORTEST_ARTICLE = 600;

  /** A shape of boxes, and in how many of them a date stands. */
  private static final class Shape {
    final Element first;
    final CommentPlace place;
    int boxes;

    /** The number of its last box among all that were looked at. */
    int last;

    Shape(Element first, CommentPlace place) {
      this.first = first;
      this.place = place;
    }
  }

  private final String shape;
  private final boolean forum;

  RepeatedBoxes() {
    this("", false);
  }

  private RepeatedBoxes(String shape, boolean forum) {
    this.shape = shape;
    this.forum = forum;
  }

  @Override
  @Nullable CommentLayout on(IndexedPage page) {
    ShownDates dates = new ShownDates();
    page.document().traverse(dates);
    Shape best = null;
    for (List<Element> kind : dates.kinds()) {
      Shape shape = best(kind);
      best = best == null || shape != null && shape.boxes >= best.boxes ? shape : best;
    }
    if (best == null) {
      return null;
    }
    String found = BoxShape.of(best.first);
    boolean board =
        best.place == CommentPlace.POSTS
            && ProseOutside.letters(page.document(), found) < SHORTEST_ARTICLE;
    return new RepeatedBoxes(found, board);
  }

  @Override
  boolean needsAuthors() {
    return true;
  }

  @Override
  boolean isForum() {
    return forum;
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return BoxShape.of(element).equals(shape);
  }

  /** The shape that most dates stand in, one date a box; of equal ones the outermost. */
  private static @Nullable Shape best(List<Element> dates) {
    Map<Element, Integer> datesWithin = new IdentityHashMap<>();
    for (Element date : dates) {
      Element box = date;
      for (int i = 0; i < HIGHEST && box != null; i++) {
        datesWithin.merge(box, 1, Integer::sum);
        box = box.parent();
      }
    }
    Map<String, Shape> shapes = new LinkedHashMap<>();
    int at = 0;
    for (Element date : dates) {
      Element box = date.parent();
      for (int i = 1; i < HIGHEST && box != null && datesWithin.get(box) == 1; i++) {
        CommentPlace place = isBox(box) ? CommentPlace.of(box) : null;
        if (place != null && box.selectFirst(HEADLINE) == null) {
          Element first = box;
          Shape shape = shapes.computeIfAbsent(BoxShape.of(box), key -> new Shape(first, place));
          shape.boxes++;
          shape.last = at++;
        }
        box = box.parent();
      }
    }
    Set<Element> teasers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Shape shape : shapes.values()) {
      if (isTeaser(shape.first)) {
        teasers.add(shape.first);
      }
    }
    Shape best = null;
    for (Shape shape : shapes.values()) {
      if ((shape.boxes >= FEWEST || isLone(shape))
          && !isWithin(shape.first, teasers)
          && (best == null
              || shape.boxes > best.boxes
              || shape.boxes == best.boxes && shape.last > best.last)) {
        best = shape;
      }
    }
    return best;
  }

  /** One or two boxes are comments where their place is of comments, and they are not all of it. */
  private static boolean isLone(Shape shape) {
    boolean whole =
        ClassNames.of(shape.first).stream().anyMatch(RepeatedBoxes::isOfMany)
            || isOfMany(ClassNames.spelled(shape.first.id()))
            || shape.first.selectFirst(FIELD) != null;
    return shape.place == CommentPlace.COMMENTS && !whole;
  }

  private static boolean isOfMany(String name) {
    return List.of("comments", "list", "area", "section", "commentlist", "thread", "responses")
        .stream()
        .anyMatch(word -> ClassNames.endWith(List.of(name), word) || name.startsWith("comments"));
  }

  private static boolean isWithin(Element box, Set<Element> others) {
    Element element = box;
    for (int i = 0; i < HIGHEST && element != null; i++) {
      if (others.contains(element)) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }

  /** Whether the box is a link, or headed by the linked headline of another page. */
  private static boolean isTeaser(Element box) {
    if (box.closest("a[href]") != null) {
      return true;
    }
    for (Element heading : box.select(HEADINGS)) {
      Element inner = heading.selectFirst(LINK);
      Element link = inner == null ? heading.closest("a[href]") : inner;
      if (link != null
          && link.attr("href").indexOf('#') < 0
          && heading.text().split(" ").length > MOST_WORDS_OF_A_NAME) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBox(Element element) {
    return switch (element.normalName()) {
      case "div", "li", "article", "section", "tr", "table", "dd", "dl" -> true;
      default -> false;
    };
  }
}
