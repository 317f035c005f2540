package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** NodeBB: posts are components; one that answers another names it. */
final class NodeBb extends CommentLayout {
  private static final Sought POST = Sought.of("[component=post][data-pid]");
  private static final Evaluator PARENT = Selector.evaluatorOf("[component=post/parent]");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(POST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return element.attr("component").equals("post") && element.hasAttr("data-pid");
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    return switch (element.attr("component")) {
      case "post/content" -> PartOf.body(1);
      case "post/vote-count" -> PartOf.VOTES;
      case "post/parent",
          "post/parent/content",
          "post/signature",
          "post/reply-count",
          "post/replies/container",
          "post/actions",
          "post/tools" ->
          PartOf.CONTROL;
      default ->
          QuoteAttribution.isQuoteBelowLine(element) || QuoteAttribution.isLineAboveQuote(element)
              ? PartOf.QUOTE
              : element.hasAttr("data-username") && element.normalName().equals("a")
                  ? PartOf.author(1)
                  : super.part(element, names);
    };
  }

  @Override
  boolean isForum() {
    return true;
  }

  @Override
  @Nullable String siteId(Element post) {
    return post.attr("data-pid");
  }

  @Override
  @Nullable String label(Element post) {
    String index = post.attr("data-index");
    return index.isEmpty() || digitsAtEnd(index) == null
        ? null
        : Integer.toString(Integer.parseInt(index) + 1);
  }

  @Override
  @Nullable String parentId(Element post) {
    Element parent = post.selectFirst(PARENT);
    if (parent == null) {
      return null;
    }
    String id =
        parent.hasAttr("data-parent-pid")
            ? parent.attr("data-parent-pid")
            : parent.attr("data-topid");
    return id.isEmpty() ? null : id;
  }
}
