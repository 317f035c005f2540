package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** bbPress: the date stands in a header, author and text in the box below it. */
final class BbPress extends CommentLayout {
  private static final Sought HEADER = Sought.of(".bbp-reply-header, .bbp-topic-header");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(HEADER);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return (names.contains("bbp-reply-header") || names.contains("bbp-topic-header"))
        && digitsAtEnd(element.id()) != null;
  }

  @Override
  @Nullable Element headAbove(Element element, List<String> names) {
    Element before = element.previousElementSibling();
    return before != null && isPost(before, ClassNames.of(before)) ? before : null;
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("bbp-reply-content") || names.contains("bbp-topic-content")) {
      return PartOf.body(1);
    }
    if (names.contains("bbp-author-name")) {
      return PartOf.author(1);
    }
    if (names.contains("bbp-reply-post-date") || names.contains("bbp-topic-post-date")) {
      return PartOf.date(2);
    }
    return names.contains("bbp-admin-links") || names.contains("bbp-author-role")
        ? PartOf.CONTROL
        : super.part(element, names);
  }

  @Override
  boolean isForum() {
    return true;
  }

  @Override
  @Nullable String siteId(Element post) {
    return digitsAtEnd(post.id());
  }
}
