package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** MyBB: a quote cites its author and links to the post. */
final class MyBb extends CommentLayout {
  private static final Sought POST = Sought.of("#posts .post_body, #posts [id^=pid_]");
  private static final Evaluator NUMBER =
      Selector.evaluatorOf(".post_head a[href*=pid], .smalltext a[href*=pid]");
  private static final Evaluator CITE = Selector.evaluatorOf("cite");
  private static final Evaluator LINK = Selector.evaluatorOf("cite a[href*=pid]");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(POST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    String id = element.id();
    return (id.startsWith("post_") || id.startsWith("post-"))
        && digitsAtEnd(id) != null
        && digitsAtEnd(id).length() == id.length() - 5;
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("mycode-quote")) {
      return PartOf.QUOTE;
    }
    if (element.id().startsWith("pid_") || names.contains("post-body")) {
      return PartOf.body(1);
    }
    if (names.contains("post-date")) {
      return PartOf.date(2);
    }
    if (names.contains("largetext")) {
      return PartOf.author(1);
    }
    return names.contains("post-meta") || names.contains("author-statistics")
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
    return digitsOfText(post, NUMBER);
  }

  @Override
  @Nullable String quotedId(Element quote) {
    return digitsOfLink(quote, LINK);
  }

  @Override
  @Nullable String quotedName(Element quote) {
    Element cite = quote.selectFirst(CITE);
    return cite == null ? null : QuoteAttribution.name(cite.text());
  }
}
