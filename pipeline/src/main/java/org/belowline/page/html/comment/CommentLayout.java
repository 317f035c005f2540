package org.belowline.page.html.comment;

import java.util.List;
import java.util.stream.Stream;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/**
 * The markup of one system: which elements are comments or posts, what their parts are, and what
 * shows whom they answer. Has no state; safe for use by several threads.
 */
abstract class CommentLayout {
  /** The systems that are known; the first that finds a thread has it. */
  static final List<CommentLayout> ALL =
      Stream.of(
              Stream.of(
                  new Discourse(),
                  new XenForo(),
                  new PhpBb(),
                  new VBulletin5(),
                  new VBulletin4(),
                  new NodeBb(),
                  new MyBb(),
                  new SimpleMachines(),
                  new Invision(),
                  new BbPress()),
              KnownMarkup.ALL.stream(),
              Stream.of(
                  new WpDiscuz(),
                  new Drupal(),
                  new Blogger(),
                  new TermLists(),
                  new WordPress(),
                  new SchemaOrg(),
                  new NamedComments(),
                  new RepeatedBoxes()))
          .flatMap(layouts -> layouts)
          .toList();

  /** Whether the page can be of this system at all: a cheap look. */
  boolean canBe(IndexedPage page) {
    return true;
  }

  /** The layout as it is on this page; null where the page is not of this system. */
  @Nullable CommentLayout on(IndexedPage page) {
    return canBe(page) ? this : null;
  }

  /**
   * Whether the element is one comment or post.
   *
   * @param names its class names, as {@link ClassNames#of} spells them
   */
  abstract boolean isPost(Element element, List<String> names);

  /** Whether a post is another site's notice of a link. */
  boolean isPingback(Element post, List<String> names) {
    return names.contains("pingback") || names.contains("trackback");
  }

  /**
   * The head that this element is the rest of, where a post is two elements beside each other: the
   * term above a definition; null where it is none.
   */
  @Nullable Element headAbove(Element element, List<String> names) {
    if (!element.normalName().equals("dd")) {
      return null;
    }
    Element before = element.previousElementSibling();
    while (before != null && before.normalName().equals("dd")) {
      before = before.previousElementSibling();
    }
    return before != null && before.normalName().equals("dt") ? before : null;
  }

  /** What an element within a post is for; null where it is a mere box or text. */
  @Nullable PartOf part(Element element, List<String> names) {
    return UsualParts.of(element, names);
  }

  /** The site's own id of the post; null where it has none. */
  @Nullable String siteId(Element post) {
    return null;
  }

  /** The site's own id of the post that this one answers; null where the markup does not say. */
  @Nullable String parentId(Element post) {
    return null;
  }

  /** The level of the post, top level 1, where its names say so; 0 where not. */
  int level(List<String> names) {
    return 0;
  }

  /** Whether boxes are posts only where most of them show author or date. */
  boolean needsHeads() {
    return true;
  }

  /** Whether boxes are posts only where they show names. */
  boolean needsAuthors() {
    return false;
  }

  /** Whether the first post of a thread is its article. */
  boolean isForum() {
    return false;
  }

  /** The number that the page prints for a post of a forum; null where it prints none. */
  @Nullable String label(Element post) {
    return null;
  }

  /** The site's own id of the post that an inserted quote is from; null where it does not say. */
  @Nullable String quotedId(Element quote) {
    return null;
  }

  /** The name of who is quoted; null where the quote does not say. */
  @Nullable String quotedName(Element quote) {
    return QuoteAttribution.of(quote);
  }

  /** The digits at the end of the text of the first such element; null where there are none. */
  static @Nullable String digitsOfText(Element within, Evaluator wanted) {
    Element found = within.selectFirst(wanted);
    return found == null ? null : digitsAtEnd(found.text().strip());
  }

  /** The digits at the end of the address of the first such link; null where there are none. */
  static @Nullable String digitsOfLink(Element within, Evaluator wanted) {
    Element found = within.selectFirst(wanted);
    return found == null ? null : digitsAtEnd(found.attr("href"));
  }

  /** The digits at the end of an id such as "comment-123"; null where there are none. */
  static @Nullable String digitsAtEnd(String id) {
    int start = id.length();
    while (start > 0 && id.charAt(start - 1) >= '0' && id.charAt(start - 1) <= '9') {
      start--;
    }
    return start == id.length() ? null : id.substring(start);
  }
}
