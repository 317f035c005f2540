package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Lists of terms and definitions, as older templates of Blogger and Thesis print comments: the term
 * is the head of a comment, the definitions below it are its text and its foot.
 */
final class TermLists extends CommentLayout {
  private static final Sought LIST =
      Sought.of("dl[id*=comment], dl[class*=comment], #comments dl, #comments-block dl");

  @Override
  boolean canBe(IndexedPage page) {
    return page.has(LIST);
  }

  @Override
  boolean isPost(Element element, List<String> names) {
    Element list = element.parent();
    return element.normalName().equals("dt")
        && list != null
        && (names.stream().anyMatch(name -> name.contains("comment"))
            || list.id().contains("comment")
            || list.className().contains("comment"));
  }

  @Override
  @Nullable PartOf part(Element element, List<String> names) {
    return names.contains("comment-author") && element.normalName().equals("dt")
        ? PartOf.author(2)
        : super.part(element, names);
  }

  @Override
  @Nullable String siteId(Element post) {
    String id = post.id();
    return id.startsWith("c") ? digitsAtEnd(id) : null;
  }

  @Override
  int level(List<String> names) {
    return Math.max(0, ClassNames.numberBehind(names, "depth"));
  }
}
