package org.belowline.page.html.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which element of a page holds the story: the innermost one that is named as its body and holds a
 * good part of the page's prose; on pages that name none, the innermost that holds most of the
 * prose of each element around it.
 */
final class StoryElement {
  /** Per cent of the page's prose that an element named as the story must hold. */
  private static final int NAMED = 40;

  /** Per cent of its prose by which an inner named element may be smaller than the outer. */
  private static final int INNER = 90;

  /** Per cent of the prose of the element around it that an element must hold. */
  private static final int DENSE = 75;

  /** An element is named by one word of each set: "entry-content", "articleBody". */
  private static final Set<String> WHOLES =
      Set.of(
          "article", "story", "entry", "post", "blog", "single", "news", "rich", "main", "essay");

  private static final Set<String> BODIES =
      Set.of("body", "content", "text", "copy", "wysiwyg", "prose");

  private static final Set<String> JOINED = Set.of("articlebody", "storybody", "postbody");

  private static final Set<String> NO_CONTAINERS =
      Set.of("p", "ul", "ol", "dl", "blockquote", "pre", "table");

  private final Page page;
  private final Outline outline;

  private StoryElement(Page page) {
    this.page = page;
    this.outline = page.outline;
  }

  /** The index of the element. */
  static int of(Page page) {
    StoryElement choice = new StoryElement(page);
    int named = choice.named();
    return named >= 0 ? named : choice.dense();
  }

  private int named() {
    int best = -1;
    int gone = 0;
    for (int i = 0; i < outline.size(); i++) {
      if (i < gone) {
        continue;
      }
      if (page.furniture.get(i)) {
        gone = outline.end(i);
      } else if (page.prose[i] * 100L >= page.prose[0] * (long) NAMED
          && page.prose[i] > 0
          && isNamed(i)
          && isBetter(i, best)) {
        best = i;
      }
    }
    return best;
  }

  private boolean isBetter(int i, int best) {
    if (best < 0) {
      return true;
    }
    return i < outline.end(best)
        ? page.prose[i] * 100L >= page.prose[best] * (long) INNER
        : page.prose[i] > page.prose[best];
  }

  private boolean isNamed(int i) {
    Element element = outline.element(i);
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.attr("itemprop").contains("articleBody")) {
      return true;
    }
    Set<String> words = page.classWords.of(element);
    return ClassWords.meet(words, JOINED)
        || ClassWords.meet(words, WHOLES) && ClassWords.meet(words, BODIES);
  }

  private int dense() {
    int story = 0;
    for (int i = 1; i < outline.size(); i++) {
      if (outline.parent(i) == story
          && page.prose[i] > 0
          && page.prose[i] * 100L >= page.prose[story] * (long) DENSE
          && !NO_CONTAINERS.contains(outline.element(i).normalName())) {
        story = i;
      }
    }
    return story;
  }
}
