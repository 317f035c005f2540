package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Drupal 6 and later: replies stand in a box "indented" below their parent. */
final class Drupal extends CommentLayout {
  private static final Sought SIGN =
      Sought.of("[data-comment-user-id], .comment .submitted, .indented > .comment");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(SIGN);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return names.contains("comment") || element.hasAttr("data-comment-user-id");
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("indented")) {
      return PartOf.REPLIES;
    }
    if (names.contains("submitted")) {
      return PartOf.date(3);
    }
    if (names.contains("links") || names.contains("permalink") || names.contains("new")) {
      return PartOf.CONTROL;
    }
    return super.part(element, names);
  }

  @Override
  @Nullable String siteId(Element post) {
    if (post.id().startsWith("comment-")) {
      return digitsAtEnd(post.id());
    }
    Element anchor = post.previousElementSibling();
    return anchor != null && anchor.normalName().equals("a") && anchor.id().startsWith("comment-")
        ? digitsAtEnd(anchor.id())
        : null;
  }
}
