package org.belowline.page.html.comment;

import java.util.List;
import java.util.Set;
import org.belowline.page.html.element.ElementSize;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Any site that calls its comments so: the box of one has a name that ends in "comment". */
final class NamedComments extends CommentLayout {
  private static final List<String> NAMES =
      List.of(
          "comment",
          "comment-item",
          "comment-wrapper",
          "comment-wrap",
          "comment-container",
          "comment-box",
          "single-comment",
          "comment-block",
          "comment-row",
          "comment-card",
          "comment-node",
          "comment-single",
          "comment-list-item",
          "comments-item",
          "comments-comment",
          "comment-post",
          "kommentar",
          "commentaire",
          "comentario",
          "commento",
          "reactie",
          "reader-comment",
          "user-comment",
          "reply-item",
          "item-comment",
          "comments-body",
          "posting-element");

  private static final Set<String> BOXES =
      Set.of("div", "li", "article", "section", "dd", "tr", "table", "dl", "blockquote", "dt");

  @Override
  boolean isPost(Element element, List<String> names) {
    if (names.isEmpty() || !BOXES.contains(element.normalName())) {
      return false;
    }
    for (String name : NAMES) {
      if (ClassNames.endWith(names, name)
          && !names.contains("no-" + name)
          && !ClassNames.beginWith(names, "writer")
          && !ClassNames.beginWith(names, "leave")
          && !ClassNames.beginWith(names, "add")
          && !ClassNames.beginWith(names, "post-comment")
          && !ClassNames.beginWith(names, "write")) {
        // A newspaper's opinion piece may be called a comment.
        return !ElementSize.beginsWith(element, "h1");
      }
    }
    return false;
  }

  @Override
  @Nullable String siteId(Element post) {
    for (String attribute : List.of("data-comment-id", "data-id", "data-commentid", "data-cid")) {
      if (post.hasAttr(attribute) && !post.attr(attribute).isBlank()) {
        return post.attr(attribute);
      }
    }
    return digitsAtEnd(post.id());
  }

  @Override
  @Nullable String parentId(Element post) {
    for (String attribute :
        List.of("data-parent-id", "data-parent", "data-parentid", "data-reply-to")) {
      String id = post.attr(attribute);
      if (!id.isBlank() && !id.equals("0")) {
        return id;
      }
    }
    return null;
  }

  @Override
  int level(List<String> names) {
    int depth =
        Math.max(ClassNames.numberBehind(names, "depth"), ClassNames.numberBehind(names, "level"));
    return Math.max(0, depth);
  }
}
