package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belowline.page.text.CommentHeader;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.belowline.text.RelativeTimes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Gathers the elements of a page that are a date, those of one kind together: dates of posts, and
 * the days on which their authors joined, have different names or stand in different boxes.
 */
final class ShownDates implements NodeVisitor {
  /** A longer text is no date. */
  private static final int LONGEST = 60;

  /** What stands in a page's source around a date, blanks of its lines counted. */
  private static final int LONGEST_WITH_BLANKS = 300;

  /** Beside a date no more is printed than so many letters: "Posted on". */
  private static final int MOST_BESIDE = 25;

  private final Map<String, List<Element>> kinds = new LinkedHashMap<>();

  /** The dates in page order, by their kind. */
  Iterable<List<Element>> kinds() {
    return kinds.values();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("time") || element.hasAttr("datetime")) {
        add(element);
      }
    } else if (node instanceof TextNode text
        && node.parent() instanceof Element parent
        && !parent.normalName().equals("time")) {
      boolean mayBe = text.getWholeText().length() <= LONGEST_WITH_BLANKS && !text.isBlank();
      String line = mayBe ? text.text().strip() : "";
      if (!line.isEmpty()
          && line.length() <= LONGEST
          && isTime(line)
          && CommentHeader.parse(line) == null) {
        add(parent);
      }
    }
  }

  private void add(Element date) {
    Element around = date.parent();
    String kind = BoxShape.of(date) + (around == null ? "" : "<" + BoxShape.of(around));
    kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(date);
  }

  private static boolean isTime(String line) {
    if (RelativeTimes.isWhole(line)) {
      return true;
    }
    boolean digits = line.chars().anyMatch(Character::isDigit);
    PrintedTime time = digits ? PrintedTimes.find(line) : null;
    return time != null && line.length() - (time.end() - time.start()) <= MOST_BESIDE;
  }
}
