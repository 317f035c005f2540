package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** vBulletin 5 and 6: posts are nodes; comments on a post stand within it. */
final class VBulletin5 extends CommentLayout {
  private static final Sought POST = Sought.of("li.b-post");
  private static final Evaluator NUMBER =
      Selector.evaluatorOf(".b-post__count, .js-show-post-link");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href*=post]");
  private static final Evaluator NAME = Selector.evaluatorOf(".bbcode_postedby strong, strong");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(POST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return element.normalName().equals("li") && names.contains("b-post");
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("bbcode-quote") || names.contains("bbcode-container")) {
      return PartOf.QUOTE;
    }
    if (names.contains("js-post-content-text")) {
      return PartOf.body(1);
    }
    if (names.contains("b-post-timestamp")) {
      return PartOf.date(2);
    }
    if (names.contains("b-post-footer") || names.contains("b-post-control")) {
      return PartOf.CONTROL;
    }
    return super.part(element, names);
  }

  @Override
  boolean isForum() {
    return true;
  }

  @Override
  @Nullable String siteId(Element post) {
    String id = post.attr("data-node-id");
    return id.isEmpty() ? digitsOfLink(post, NUMBER) : id;
  }

  @Override
  @Nullable String label(Element post) {
    return digitsOfText(post, NUMBER);
  }

  @Override
  @Nullable String quotedId(Element quote) {
    return digitsOfLink(quote, LINK);
  }

  @Override
  @Nullable String quotedName(Element quote) {
    Element name = quote.selectFirst(NAME);
    return name == null ? null : name.text();
  }
}
