package org.belowline.page.html.article;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What stands on a page around its story, told by tag, role and the words of class and id. A word
 * may mislead, so that nothing is furniture that holds the headline or much of the page's prose.
 */
final class Furniture {
  private static final Set<String> TAGS =
      words("nav footer aside form dialog menu address figcaption header label fieldset");

  private static final Set<String> ROLES =
      words(
          "navigation banner complementary contentinfo search dialog alert alertdialog menu menubar"
              + " toolbar tablist note");

  /** Below the line: left out however long. */
  private static final Set<String> COMMENTS =
      words("comments commentlist commentform respond disqus comment");

  private static final Set<String> WORDS =
      words(
          // ways around the site
          "nav navbar navigation menu breadcrumb breadcrumbs sidebar pagination pager toc skip"
              // share bars
              + " share sharing sharebar sharedaddy addtoany addthis social socials follow"
              // other stories
              + " related relatedposts recommended recommendations recirc trending popular"
              + " taboola outbrain teaser teasers promo upnext readmore"
              // ads
              + " ad ads adv advert advertisement advertising sponsor sponsored dfp"
              // letters, cookies, walls
              + " newsletter subscribe subscription signup optin cookie cookies consent gdpr paywall"
              + " modal popup overlay cta"
              // what is said of the story
              + " footer copyright caption credit credits byline author tags tagcloud taglist disclaimer"
              + " gallery slideshow carousel");

  private final Outline outline;
  private final ClassWords classWords;
  private final BitSet out = new BitSet();
  private final BitSet comments = new BitSet();

  private Furniture(Outline outline, ClassWords classWords) {
    this.outline = outline;
    this.classWords = classWords;
  }

  /**
   * Marks the elements.
   *
   * @param notArticle elements that are known to be no part of the article
   * @param headline index of the element with the headline; −1 where it is unknown
   */
  static Furniture mark(
      Outline outline, ClassWords classWords, Set<Element> notArticle, int headline) {
    Furniture furniture = new Furniture(outline, classWords);
    BitSet holdsHeadline = new BitSet();
    for (int i = headline; i >= 0; i = outline.parent(i)) {
      holdsHeadline.set(i);
    }
    BitSet maybe = new BitSet();
    for (int i = 0; i < outline.size(); i++) {
      Element element = outline.element(i);
      if (notArticle.contains(element)) {
        furniture.out.set(i);
        furniture.comments.set(i);
      } else if (!holdsHeadline.get(i)) {
        Set<String> words = furniture.classWords.of(element);
        if (ClassWords.meet(words, COMMENTS)) {
          furniture.out.set(i);
          furniture.comments.set(i);
        } else if (ClassWords.meet(words, WORDS) || isFurniture(element)) {
          maybe.set(i);
        }
      }
    }
    int[] prose = outline.prose(furniture.out);
    for (int i = maybe.nextSetBit(0); i >= 0; i = maybe.nextSetBit(i + 1)) {
      if (prose[i] * 5L < prose[0] * 2L) {
        furniture.out.set(i);
      }
    }
    return furniture;
  }

  BitSet out() {
    return out;
  }

  /** Those that hold comments. */
  BitSet comments() {
    return comments;
  }

  private static boolean isFurniture(Element element) {
    if (TAGS.contains(element.normalName())) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    return ROLES.contains(element.attr("role"))
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || isUndisplayed(element.attr("style"));
  }

  private static boolean isUndisplayed(String style) {
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
