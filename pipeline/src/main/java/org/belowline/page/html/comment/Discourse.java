package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Discourse, as it shows a topic to readers without scripts; a quote names the post it is from. */
final class Discourse extends CommentLayout {
  private static final Sought POST = Sought.of(".crawler-post, .topic-post");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(POST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return names.contains("crawler-post") || names.contains("topic-post");
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (element.normalName().equals("aside") && names.contains("quote")) {
      return PartOf.QUOTE;
    }
    if (names.contains("crawler-linkback-list")) {
      return PartOf.CONTROL;
    }
    if (names.contains("crawler-post-meta-likes")) {
      return PartOf.VOTES;
    }
    if (names.contains("post") || names.contains("cooked")) {
      return PartOf.body(1);
    }
    return super.part(element, names);
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
  @Nullable String label(Element post) {
    return siteId(post);
  }

  @Override
  @Nullable String quotedId(Element quote) {
    String post = quote.attr("data-post");
    return post.isEmpty() || isOfOtherTopic(quote) ? null : post;
  }

  /** A quote from another topic links to it. */
  private static boolean isOfOtherTopic(Element quote) {
    Element page = quote.ownerDocument();
    String topic = quote.attr("data-topic");
    return !topic.isEmpty()
        && page != null
        && !page.baseUri().isEmpty()
        && page.baseUri().contains("/t/")
        && !page.baseUri().contains("/" + topic);
  }

  @Override
  @Nullable String quotedName(Element quote) {
    String name = quote.attr("data-username");
    return name.isEmpty() ? null : name;
  }
}
