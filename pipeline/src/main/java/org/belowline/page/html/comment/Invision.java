package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Invision Community 4: a quote names author and post in attributes. */
final class Invision extends CommentLayout {
  private static final Sought POST = Sought.of("[id^=elComment_], [id^=comment-][id$=_wrap]");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(POST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return element.id().startsWith("elComment_");
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("ips-quote")) {
      return PartOf.QUOTE;
    }
    if (element.attr("data-role").equals("commentContent")) {
      return PartOf.body(1);
    }
    if (names.contains("ips-comment-author") || names.contains("c-author-pane-author")) {
      return PartOf.author(1);
    }
    return names.contains("ips-comment-controls")
            || names.contains("ips-item-controls")
            || names.contains("c-author-pane-info")
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

  @Override
  @Nullable String quotedId(Element quote) {
    String id = quote.attr("data-ipsquote-contentcommentid");
    return id.isEmpty() ? null : id;
  }

  @Override
  @Nullable String quotedName(Element quote) {
    String name = quote.attr("data-ipsquote-username");
    return name.isEmpty() ? null : name;
  }
}
