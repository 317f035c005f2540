package org.belowline.page.html.comment;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Counts the letters of prose that stand outside boxes of one shape: an article, if there is one.
 */
final class ProseOutside implements NodeFilter {
  /** Shorter texts are buttons, links and notices. */
  private static final int SHORTEST = 80;

  private final String shape;
  private int letters;

  private ProseOutside(String shape) {
    this.shape = shape;
  }

  static int letters(Element page, String shape) {
    ProseOutside prose = new ProseOutside(shape);
    page.filter(prose);
    return prose.letters;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      int length = text.text().strip().length();
      letters += length < SHORTEST ? 0 : length;
    }
    return node instanceof Element element
            && (element.normalName().equals("noscript") || BoxShape.of(element).equals(shape))
        ? FilterResult.SKIP_ENTIRELY
        : FilterResult.CONTINUE;
  }
}
