package org.belowline.page.html;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Where a page links to the others of its number: a story in pages has the list of them below its
 * text and above its comments, comments in pages have it behind the first of them.
 */
final class PageList implements NodeVisitor {
  private final PageNumber number;
  private final Set<Element> comments;
  private boolean begun;
  private boolean above;
  private boolean below;

  private PageList(PageNumber number, Set<Element> comments) {
    this.number = number;
    this.comments = comments;
  }

  /**
   * Whether such links stand nowhere but behind the first comment.
   *
   * @param comments by identity
   */
  static boolean isOfComments(Document page, PageNumber number, Set<Element> comments) {
    PageList list = new PageList(number, comments);
    page.body().traverse(list);
    return list.below && !list.above;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    begun |= comments.contains(element);
    if (element.normalName().equals("a") && element.hasAttr("href") && isToAnother(element)) {
      above |= !begun;
      below |= begun;
    }
  }

  private boolean isToAnother(Element link) {
    PageNumber linked = PageNumber.of(link.absUrl("href"));
    return linked != null
        && linked.number() != number.number()
        && linked.rest().equals(number.rest());
  }
}
