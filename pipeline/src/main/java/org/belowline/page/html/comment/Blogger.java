package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Blogger: threaded comments are items of nested lists; older templates print a term and two
 * definitions a comment, which stand beside each other and are read by {@link NamedComments}.
 */
final class Blogger extends CommentLayout {
  private static final Sought HOLDER =
      Sought.of("#comment-holder, .comment-thread, .comments-content");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(HOLDER);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return element.normalName().equals("li")
        && names.contains("comment")
        && element.id().startsWith("c")
        && digitsAtEnd(element.id()) != null;
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("user")) {
      return PartOf.author(1);
    }
    if (names.contains("datetime")) {
      return PartOf.date(2);
    }
    if (names.contains("comment-replybox-single")
        || names.contains("comment-replybox-thread")
        || names.contains("thread-toggle")
        || names.contains("continue")) {
      return PartOf.CONTROL;
    }
    return super.part(element, names);
  }

  @Override
  @Nullable String siteId(Element post) {
    return digitsAtEnd(post.id());
  }
}
