package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Simple Machines Forum 2: "Quote from: Ann on …" with a link to the post. */
final class SimpleMachines extends CommentLayout {
  private static final Sought POST = Sought.of("#forumposts [id^=msg_], .post_wrapper [id^=msg_]");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href*=msg]");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(POST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    return names.contains("post-wrapper");
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("quoteheader")
        || names.contains("topslice-quote")
        || names.contains("bbc-standard-quote")
        || names.contains("bbc-alternate-quote")) {
      return PartOf.QUOTE;
    }
    if (names.contains("quotefooter")
        || names.contains("moderatorbar")
        || names.contains("quickbuttons")) {
      return PartOf.CONTROL;
    }
    if (element.id().startsWith("msg_") && digitsAtEnd(element.id()) != null) {
      return PartOf.body(1);
    }
    if (element.normalName().equals("h4")
        && element.parent() != null
        && element.parent().hasClass("poster")) {
      return PartOf.author(1);
    }
    return names.contains("keyinfo") ? PartOf.date(3) : super.part(element, names);
  }

  @Override
  boolean isForum() {
    return true;
  }

  @Override
  @Nullable String siteId(Element post) {
    Element message = post.selectFirst(MESSAGE);
    return message == null ? null : digitsAtEnd(message.id());
  }

  @Override
  @Nullable String quotedId(Element quote) {
    return digitsOfLink(quote, LINK);
  }

  @Override
  @Nullable String quotedName(Element quote) {
    Element link = quote.selectFirst(LINK);
    return link == null ? null : QuoteAttribution.name(link.text());
  }

  private static final Evaluator MESSAGE = Selector.evaluatorOf("[id^=msg_]");
}
