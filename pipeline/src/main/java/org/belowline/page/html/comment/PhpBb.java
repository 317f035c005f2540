package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** phpBB 3: a quote cites its author, and newer versions link to the post. */
final class PhpBb extends CommentLayout {
  private static final Sought POST = Sought.of("div.post[id^=p] .postbody");
  private static final Evaluator CITE = Selector.evaluatorOf("cite");
  private static final Evaluator LINK = Selector.evaluatorOf("cite a[href*=p]");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(POST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    String id = element.id();
    return names.contains("post")
        && id.startsWith("p")
        && digitsAtEnd(id) != null
        && digitsAtEnd(id).length() == id.length() - 1;
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    String tag = element.normalName();
    if (tag.equals("blockquote") && !names.contains("postcontent")) {
      return PartOf.QUOTE;
    }
    if (names.contains("content") && tag.equals("div")) {
      return PartOf.body(1);
    }
    if (names.contains("username") || names.contains("username-coloured")) {
      return PartOf.author(1);
    }
    if (names.contains("author") && tag.equals("p")) {
      return PartOf.date(2);
    }
    if (names.contains("notice")
        || names.contains("profile-posts")
        || names.contains("attachbox")) {
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
    return digitsAtEnd(post.id());
  }

  @Override
  @Nullable String quotedId(Element quote) {
    Element link = quote.selectFirst(LINK);
    String attribute = link == null ? "" : link.attr("data-post-id");
    return link == null ? null : attribute.isEmpty() ? digitsAtEnd(link.attr("href")) : attribute;
  }

  @Override
  @Nullable String quotedName(Element quote) {
    Element cite = quote.selectFirst(CITE);
    return cite == null ? null : QuoteAttribution.name(cite.text());
  }
}
