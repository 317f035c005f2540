package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** wpDiscuz: boxes whose id names the comment and the one it answers: "wpd-comm-12_7". */
final class WpDiscuz extends CommentLayout {
  private static final Sought THREAD = Sought.of("#wpd-threads, #wcThreadWrapper");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(THREAD);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    String id = element.id();
    return (id.startsWith("wpd-comm-") || id.startsWith("wc-comm-")) && id.indexOf('_') > 0;
  }

  @Override
  @Nullable String siteId(Element post) {
    String id = post.id();
    int under = id.indexOf('_');
    return under < 0 ? null : digitsAtEnd(id.substring(0, under));
  }

  @Override
  @Nullable String parentId(Element post) {
    String parent = digitsAtEnd(post.id().substring(post.id().indexOf('_') + 1));
    return parent == null || parent.equals("0") ? null : parent;
  }

  @Override
  int level(List<String> names) {
    return Math.max(
        0,
        Math.max(
            ClassNames.numberBehind(names, "comment-level"),
            ClassNames.numberBehind(names, "depth")));
  }
}
