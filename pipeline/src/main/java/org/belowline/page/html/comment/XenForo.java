package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** XenForo 1 and 2, and Fora, which is made of it; a quote names its post in an attribute. */
final class XenForo extends CommentLayout {
  private static final Sought POST =
      Sought.of(".message--post, .js-messageCard, li.message, .MessageCard");

  private static final Evaluator NUMBER =
      Selector.evaluatorOf(
          ".message-attribution-opposite a, .postNumber, .message-permalink, .MessageCard__post-position");

  private static final Evaluator JUMP =
      Selector.evaluatorOf(".bbCodeBlock-sourceJump, a.AttributionLink");

  private static final String POST_SOURCE = "post: ";

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(POST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return names.contains("message-post")
        || names.contains("js-message-card")
        || names.contains("message-card")
        || element.normalName().equals("li")
            && names.contains("message")
            && element.id().startsWith("post-");
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("bb-code-block-quote") || names.contains("bb-code-quote")) {
      return PartOf.QUOTE;
    }
    if (names.contains("bb-wrapper") || names.contains("message-text")) {
      return PartOf.body(1);
    }
    if (names.contains("username")) {
      return PartOf.author(1);
    }
    if (names.contains("message-body") || names.contains("message-content")) {
      return PartOf.body(3);
    }
    return names.contains("message-attribution-opposite")
            || names.stream().anyMatch(name -> ("-" + name + "-").contains("-attach-"))
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
  @Nullable String label(Element post) {
    for (Element number : post.select(NUMBER)) {
      String text = number.text().strip();
      if (text.startsWith("#") && digitsAtEnd(text) != null) {
        return digitsAtEnd(text);
      }
    }
    return null;
  }

  @Override
  @Nullable String quotedId(Element quote) {
    String source = quote.attr("data-source");
    Element link = quote.selectFirst(JUMP);
    return source.startsWith(POST_SOURCE)
        ? digitsAtEnd(source)
        : link == null ? null : digitsAtEnd(link.attr("href"));
  }

  @Override
  @Nullable String quotedName(Element quote) {
    String name =
        quote.hasAttr("data-quote") ? quote.attr("data-quote") : quote.attr("data-author");
    Element link = quote.selectFirst(JUMP);
    return !name.isEmpty() ? name : link == null ? null : QuoteAttribution.name(link.text());
  }
}
