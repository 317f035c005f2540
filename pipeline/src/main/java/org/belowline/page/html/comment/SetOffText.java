package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.belowline.page.html.element.ElementText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * What a writer has set off in a post as said by somebody else: its {@code <blockquote>}s. Those
 * that the site inserts for an answered post are no text of the post.
 */
final class SetOffText {
  private static final String PARTING = "\n\n";

  private final Set<String> paragraphs = new HashSet<>();

  private SetOffText() {}

  /**
   * Reads a post.
   *
   * @param skip elements that are left out with all that is in them
   */
  static SetOffText of(Element post, Predicate<Element> skip) {
    SetOffText text = new SetOffText();
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node == post || !(node instanceof Element element)) {
              return FilterResult.CONTINUE;
            }
            if (skip.test(element)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            if (!element.nameIs("blockquote")) {
              return FilterResult.CONTINUE;
            }
            text.paragraphs.addAll(ElementText.paragraphs(element, skip));
            return FilterResult.SKIP_ENTIRELY;
          }
        },
        post);
    return text;
  }

  /**
   * Which paragraphs of the body are set off, base 0. None where all are: then the box is the
   * site's, round the whole text.
   */
  List<Integer> paragraphs(String body) {
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    String[] all = body.split(PARTING);
    for (int i = 0; i < all.length; i++) {
      if (paragraphs.contains(all[i])) {
        found.add(i);
      }
    }
    return found.size() == all.length ? List.of() : List.copyOf(found);
  }
}
