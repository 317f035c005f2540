package org.belowline.page.html.element;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much an element holds, looked at no further than it matters. */
public final class ElementSize {
  /** No line of a comment's head is made of so many pieces. */
  private static final int LARGE = 1_000;

  private ElementSize() {}

  /**
   * Whether the element holds too many elements and texts to be a name or a date. Boxes within
   * boxes hold all the same text: whoever reads each of them asks this first.
   */
  public static boolean isLarge(Element element) {
    Count count = new Count("");
    NodeTraversor.filter(count, element);
    return count.nodes > LARGE;
  }

  /** Whether an element of this name is among what the element begins with. */
  public static boolean beginsWith(Element element, String name) {
    Count count = new Count(name);
    NodeTraversor.filter(count, element);
    return count.isFound;
  }

  private static final class Count implements NodeFilter {
    private final String sought;
    private int nodes;
    private boolean isFound;

    Count(String sought) {
      this.sought = sought;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      nodes++;
      isFound |= node.nameIs(sought);
      return isFound || nodes > LARGE ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      return FilterResult.CONTINUE;
    }
  }
}
