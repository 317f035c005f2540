package org.belowline.page.html.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.page.html.element.ElementText;
import org.belowline.page.html.element.ElementText.Paragraphs;
import org.belowline.page.text.Phrases;
import org.jsoup.nodes.Element;

/**
 * The paragraphs of a page's story. From the element that holds it go its furniture and lists of
 * nothing but links; what stands above its first paragraph but for headings; what follows its last
 * one; and the site's own blocks behind headings such as "You may also like".
 */
final class Story {
  /** Characters above which a block is no heading of an aside. */
  private static final int LONGEST_HEADING = 80;

  /** Per cent of text in links from which a block without prose is nothing but links. */
  private static final int LINKS = 60;

  /** Shorter blocks may well be said twice: a refrain, a warning. */
  private static final int FEWEST_REPEATED = 200;

  /** So that a page made for it costs no more than others. */
  private static final int MOST_COMPARED = 50;

  private static final Set<String> MAY_BE_LINKS = Set.of("ul", "ol", "div", "section", "table");

  /** Short blocks of these are story, though they are no sentences. */
  private static final Set<String> SHORT_STORY =
      Set.of("li", "td", "th", "dt", "dd", "pre", "blockquote");

  private final Page page;
  private final Outline outline;
  private final int story;
  private final Set<Element> skipped = new HashSet<>();
  private final Map<Integer, Integer> byProse = new HashMap<>();
  private int compared;

  private Story(Page page) {
    this.page = page;
    this.outline = page.outline;
    this.story = StoryElement.of(page);
  }

  /** The paragraphs; empty where the page has no prose. */
  static Paragraphs paragraphs(Page page) {
    if (page.prose[0] == 0) {
      return new Paragraphs(List.of(), List.of());
    }
    Story story = new Story(page);
    story.trim(story.leaves());
    return ElementText.withSetOff(page.outline.element(story.story), story.skipped::contains);
  }

  /** The blocks with text of their own that are left when furniture and links are gone. */
  private List<Integer> leaves() {
    List<Integer> leaves = new ArrayList<>();
    int gone = 0;
    int above = -1;
    for (int i = story; i < outline.end(story); i++) {
      if (i < gone) {
        continue;
      }
      if (i > story
          && (page.furniture.get(i) || isLinks(i) && !isIntroduced(i, above) || isRepeated(i))) {
        skipped.add(outline.element(i));
        gone = outline.end(i);
      } else if (outline.ownText(i) > 0) {
        leaves.add(i);
        above = i;
      }
    }
    return leaves;
  }

  /** Whether all that is said here was said above: the same block made for another screen. */
  private boolean isRepeated(int i) {
    if (page.prose[i] < FEWEST_REPEATED) {
      return false;
    }
    Integer earlier = byProse.putIfAbsent(page.prose[i], i);
    return earlier != null
        && i >= outline.end(earlier)
        && outline.text(i) == outline.text(earlier)
        && compared++ < MOST_COMPARED
        && text(i).equals(text(earlier));
  }

  private boolean isLinks(int i) {
    return page.prose[i] == 0
        && MAY_BE_LINKS.contains(outline.element(i).normalName())
        && outline.linked(i) * 100L > outline.text(i) * (long) LINKS;
  }

  /** "These patches were sent:" belongs together with the list of links below it. */
  private boolean isIntroduced(int i, int above) {
    return above >= 0
        && weight(above) > 0
        && (outline.element(i).nameIs("ul") || outline.element(i).nameIs("ol"))
        && outline.element(above).text().strip().endsWith(":");
  }

  private void trim(List<Integer> leaves) {
    int begin = belowHeadline(leaves);
    long all = 0;
    for (int i : leaves) {
      all += weight(i);
    }
    long above = 0;
    int first = -1;
    int last = -1;
    for (int k = begin; k < leaves.size(); k++) {
      int i = leaves.get(k);
      boolean isLine = outline.ownText(i) < LONGEST_HEADING && !outline.isLarge(i) && i != story;
      String text = isLine ? text(i) : "";
      if (!text.isEmpty() && isAside(text)) {
        if (above > 0 && above * 2 >= all) {
          break;
        }
        skip(i);
        continue;
      }
      if (weight(i) > 0 && first < 0) {
        first = k;
      }
      if (weight(i) > 0
          || Phrases.endsSentence(text)
          || SHORT_STORY.contains(outline.element(i).normalName())) {
        last = k;
      }
      above += weight(i);
    }
    if (first >= 0) {
      while (first > begin && isHeading(leaves.get(first - 1))) {
        first--;
      }
      leaves.subList(0, first).forEach(this::skip);
      leaves.subList(last + 1, leaves.size()).forEach(this::skip);
    }
  }

  /** How many leaves stand above the story's beginning, the headline among them. */
  private int belowHeadline(List<Integer> leaves) {
    int headline = page.headline.index();
    long over = 0;
    long all = 0;
    int begin = 0;
    for (int k = 0; k < leaves.size(); k++) {
      all += weight(leaves.get(k));
      if (leaves.get(k) <= headline) {
        begin = k + 1;
        over = all;
      }
    }
    // A headline below its story is another one.
    return over * 2 > all ? 0 : begin;
  }

  private String text(int i) {
    return ElementText.of(outline.element(i), skipped::contains);
  }

  private static boolean isAside(String text) {
    return Phrases.headsAside(text)
        || Phrases.invites(text)
        || Phrases.saysClosed(text)
        || Phrases.isShareBar(text);
  }

  private boolean isHeading(int i) {
    String name = outline.element(i).normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2';
  }

  /** Leaves a block out, unless other blocks stand in it. */
  private void skip(int i) {
    if (outline.text(i) == outline.ownText(i)) {
      skipped.add(outline.element(i));
    }
  }

  /** The characters of prose in a block; 0 for a short one. */
  private int weight(int i) {
    int own = outline.ownText(i) - outline.ownLinked(i);
    return own >= Outline.SENTENCE ? own : 0;
  }
}
