package org.belowline.page.html.comment;

import java.util.List;
import java.util.Set;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * WordPress and its themes: items of a comment list, or boxes that carry the classes which
 * WordPress itself makes ("comment even thread-even depth-1", "comment-123"). Replies stand within
 * their parent, or beside it and then say their depth.
 */
final class WordPress extends CommentLayout {
  private static final List<String> LISTS =
      List.of("commentlist", "comment-list", "comments-list", "comment-template", "commentslist");

  private static final Set<String> MADE_NAMES =
      Set.of("even", "odd", "alt", "byuser", "bypostauthor", "thread-even", "thread-odd", "parent");

  /** Anchors, lines and buttons have the ids of comments too. */
  private static final Set<String> BOXES =
      Set.of("li", "div", "article", "section", "dl", "dt", "tr", "table", "td", "blockquote");

  @Override
  boolean canBe(IndexedPage page) {
    return page.namesContain(List.of("comment", "depth", "pingback", "trackback"));
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    if (!BOXES.contains(element.normalName())) {
      return false;
    }
    String id = element.id();
    if (names.contains("comment") || names.contains("pingback") || names.contains("trackback")) {
      return names.stream().anyMatch(MADE_NAMES::contains)
          || ClassNames.numberBehind(names, "depth") > 0
          || isCommentId(id)
          || isItemOfList(element);
    }
    // "sf-depth-2" is an item of a menu.
    return ClassNames.numberBehind(names, "depth") > 0
            && names.stream().anyMatch(name -> name.startsWith("depth-"))
            && names.stream().anyMatch(MADE_NAMES::contains)
        || isCommentId(id)
        || isItemOfList(element);
  }

  private static boolean isItemOfList(Element element) {
    Element list = element.parent();
    if (!element.normalName().equals("li") || list == null) {
      return false;
    }
    List<String> names = ClassNames.of(list);
    if (LISTS.stream().anyMatch(name -> ClassNames.endWith(names, name))) {
      return true;
    }
    Element above = list.parent();
    return names.contains("children")
        && above != null
        && (ClassNames.of(above).contains("comment") || isCommentId(above.id()));
  }

  private static boolean isCommentId(String id) {
    String digits = digitsAtEnd(id);
    if (digits == null || digits.length() == id.length()) {
      return false;
    }
    String lead = id.substring(0, id.length() - digits.length());
    return lead.equals("comment-")
        || lead.equals("comment_")
        || lead.equals("comment")
        || lead.equals("li-comment-")
        || lead.equals("div-comment-");
  }

  @Override
  @Nullable String siteId(Element post) {
    return isCommentId(post.id()) ? digitsAtEnd(post.id()) : null;
  }

  @Override
  boolean needsHeads() {
    return false;
  }

  @Override
  int level(List<String> names) {
    return Math.max(0, ClassNames.numberBehind(names, "depth"));
  }
}
