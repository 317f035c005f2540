package org.belowline.page.html.comment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

  /** Posts of another layout with all around them: what stands there is that layout's. */
  private final Set<Element> known;

  private final Set<Element> posts;

  /** All comments of a page. */
  SchemaOrg() {
    this(List.of());
  }

  /** Those that are none of these posts, nor in one or around one. */
  SchemaOrg(List<Element> posts) {
    known = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element post : posts) {
      Element around = post;
      while (around != null && known.add(around)) {
        around = around.parent();
      }
    }
    this.posts = Collections.newSetFromMap(new IdentityHashMap<>());
    this.posts.addAll(posts);
  }

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(COMMENT);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    String type = element.attr("itemtype");
    boolean comment =
        type.endsWith("/Comment")
            || type.endsWith("/UserComments")
            || element.attr("itemprop").equals("comment") && element.hasAttr("itemscope");
    return comment && !known.contains(element) && !isWithinPost(element);
  }

  private boolean isWithinPost(Element element) {
    Element around = posts.isEmpty() ? null : element.parent();
    while (around != null && !posts.contains(around)) {
      around = around.parent();
    }
    return around != null;
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
