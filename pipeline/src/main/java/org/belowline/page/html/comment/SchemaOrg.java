package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Microdata of schema.org: Comment, UserComments, and the comments of a DiscussionForumPosting. */
final class SchemaOrg extends CommentLayout {
  private static final Sought COMMENT =
      Sought.of("[itemtype$=/Comment], [itemtype$=/UserComments], [itemprop=comment][itemscope]");

  private static final Evaluator PARENT = Selector.evaluatorOf("[itemprop=parentItem]");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(COMMENT);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    String type = element.attr("itemtype");
    return type.endsWith("/Comment")
        || type.endsWith("/UserComments")
        || element.attr("itemprop").equals("comment") && element.hasAttr("itemscope");
  }

  @Override
  @Nullable String siteId(Element post) {
    String id = post.hasAttr("itemid") ? post.attr("itemid") : post.id();
    return id.isEmpty() ? null : digitsAtEnd(id);
  }

  @Override
  @Nullable String parentId(Element post) {
    Element parent = post.selectFirst(PARENT);
    return parent == null
        ? null
        : digitsAtEnd(parent.hasAttr("href") ? parent.attr("href") : parent.attr("content"));
  }
}
