package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** vBulletin 3 and 4: "Originally Posted by" and a link to the post. */
final class VBulletin4 extends CommentLayout {
  private static final Sought MESSAGE = Sought.of("[id^=post_message_]");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href*=post], a[href*=p=]");
  private static final Evaluator BELOW_LINE = Selector.evaluatorOf(".smallfont + table");
  private static final Evaluator NUMBER =
      Selector.evaluatorOf("a.postcounter, a[id^=postcount], .nodecontrols a");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(MESSAGE);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    String id = element.id();
    String digits = digitsAtEnd(id);
    if (digits == null) {
      return false;
    }
    String lead = id.substring(0, id.length() - digits.length());
    return lead.equals("post_") && names.contains("postcontainer")
        || lead.equals("post_") && element.normalName().equals("li")
        || lead.equals("edit")
        || lead.equals("post") && element.normalName().equals("table");
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    if (names.contains("bbcode-quote")
        || names.contains("bbcode-container")
        || isQuoteOfVersion3(element)) {
      return PartOf.QUOTE;
    }
    if (element.id().startsWith("post_message_")) {
      return PartOf.body(1);
    }
    if (names.contains("bigusername") || names.contains("username")) {
      return PartOf.author(1);
    }
    if (names.contains("postdate") || names.contains("thead")) {
      return PartOf.date(2);
    }
    if (names.contains("userinfo-extra") || names.contains("postfoot")) {
      return PartOf.CONTROL;
    }
    return super.part(element, names);
  }

  /** A line in small letters ("Quote:") and a table below it, in a box without a name. */
  private static boolean isQuoteOfVersion3(Element element) {
    if (!element.normalName().equals("div") || element.childrenSize() != 2) {
      return false;
    }
    Element line = element.child(0);
    return line.hasClass("smallfont")
        && line.text().endsWith(":")
        && element.child(1).normalName().equals("table");
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
    Element line = quote.selectFirst(BELOW_LINE);
    return QuoteAttribution.of(line == null ? quote : line);
  }
}
