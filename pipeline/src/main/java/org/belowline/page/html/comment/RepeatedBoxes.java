package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.text.CommentHeader;
import org.belowline.text.PrintedTimes;
import org.belowline.text.RelativeTimes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Any other site: boxes of one shape that return, each with one date, a name and some text, in a
 * place that has to do with comments.
 */
final class RepeatedBoxes extends CommentLayout {
  /** A longer text is no date. */
  private static final int LONGEST_DATE = 60;

  private static final int HIGHEST = 8;

  /** Fewer boxes are none, unless their place is named for comments. */
  private static final int FEWEST = 3;

  private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");

  private static final Set<String> OF_COMMENTS =
      Set.of(
          "comment",
          "comments",
          "kommentar",
          "kommentare",
          "commentaires",
          "comentarios",
          "commenti",
          "reacties",
          "responses",
          "talkback");

  private static final Set<String> PLACES =
      Set.of(
          "comment",
          "comments",
          "kommentar",
          "kommentare",
          "commentaires",
          "comentarios",
          "commenti",
          "reacties",
          "discussion",
          "discussions",
          "replies",
          "responses",
          "thread",
          "posts",
          "post",
          "reply",
          "response",
          "message",
          "messages",
          "forum",
          "topic",
          "reviews",
          "review",
          "feedback",
          "opinions",
          "talkback",
          "reactions");

  private static final Set<String> NOT_PLACES =
      Set.of(
          "related",
          "recent",
          "sidebar",
          "widget",
          "nav",
          "menu",
          "teaser",
          "teasers",
          "news",
          "latest",
          "popular",
          "trending",
          "more",
          "card",
          "cards",
          "footer");

  private final String shape;

  RepeatedBoxes() {
    this("");
  }

  private RepeatedBoxes(String shape) {
    this.shape = shape;
  }

  @Override
  @Nullable CommentLayout on(IndexedPage page) {
    Dates dates = new Dates();
    page.document().traverse(dates);
    String best = best(dates.found);
    return best == null ? null : new RepeatedBoxes(best);
  }

  @Override
  boolean needsAuthors() {
    return true;
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return shape(element).equals(shape);
  }

  /** The shape that most dates stand in, one date a box; of equal ones the outermost. */
  private static @Nullable String best(List<Element> dates) {
    Map<Element, Integer> datesWithin = new IdentityHashMap<>();
    for (Element date : dates) {
      Element box = date;
      for (int i = 0; i < HIGHEST && box != null; i++) {
        datesWithin.merge(box, 1, Integer::sum);
        box = box.parent();
      }
    }
    Map<String, Integer> boxes = new HashMap<>();
    List<String> order = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Element date : dates) {
      Element box = date.parent();
      for (int i = 1; i < HIGHEST && box != null && datesWithin.get(box) == 1; i++) {
        String place = isBox(box) ? place(box) : null;
        if (place != null && box.selectFirst(HEADLINE) == null) {
          String shape = shape(box);
          if (OF_COMMENTS.contains(place)) {
            named.add(shape);
          }
          boxes.merge(shape, 1, Integer::sum);
          order.add(shape);
        }
        box = box.parent();
      }
    }
    String best = null;
    for (String shape : order) {
      if (boxes.get(shape) < FEWEST && !named.contains(shape)) {
        continue;
      }
      if (best == null || boxes.get(shape) >= boxes.get(best)) {
        best = shape;
      }
    }
    return best;
  }

  private static boolean isBox(Element element) {
    return switch (element.normalName()) {
      case "div", "li", "article", "section", "tr", "table", "dd", "dl" -> true;
      default -> false;
    };
  }

  /**
   * The word by which the nearest of the boxes around it that says anything says that comments are
   * here; null where it says something else.
   */
  private static @Nullable String place(Element box) {
    Element element = box;
    for (int i = 0; i < HIGHEST && element != null; i++) {
      boolean no = element.normalName().equals("aside") || element.normalName().equals("nav");
      for (String name : names(element)) {
        for (String word : name.split("-")) {
          if (PLACES.contains(word)) {
            return no ? null : word;
          }
          no |= NOT_PLACES.contains(word);
        }
      }
      if (no) {
        return null;
      }
      element = element.parent();
    }
    return null;
  }

  private static List<String> names(Element element) {
    List<String> names = new ArrayList<>(ClassNames.of(element));
    if (!element.id().isEmpty()) {
      names.add(ClassNames.spelled(element.id()));
    }
    return names;
  }

  private static String shape(Element element) {
    StringBuilder shape = new StringBuilder(element.normalName());
    for (String name : ClassNames.of(element)) {
      boolean counted = name.chars().anyMatch(Character::isDigit);
      if (!counted && !STATES.contains(name)) {
        shape.append('.').append(name);
      }
    }
    return shape.toString();
  }

  /** Names that only some boxes of a kind have. */
  private static final Set<String> STATES =
      Set.of(
          "odd",
          "even",
          "first",
          "last",
          "alt",
          "new",
          "op",
          "author",
          "active",
          "selected",
          "highlighted",
          "is-op");

  /** Gathers elements that are a date. */
  private static final class Dates implements NodeVisitor {
    final List<Element> found = new ArrayList<>();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element && element.normalName().equals("time")) {
        found.add(element);
      } else if (node instanceof TextNode text
          && node.parent() instanceof Element parent
          && !parent.normalName().equals("time")) {
        String line = text.isBlank() ? "" : text.text().strip();
        if (!line.isEmpty()
            && line.length() <= LONGEST_DATE
            && isTime(line)
            && CommentHeader.parse(line) == null) {
          found.add(parent);
        }
      }
    }

    private static boolean isTime(String line) {
      boolean digits = line.chars().anyMatch(Character::isDigit);
      return digits && PrintedTimes.whole(line) != null || RelativeTimes.isWhole(line);
    }
  }
}
