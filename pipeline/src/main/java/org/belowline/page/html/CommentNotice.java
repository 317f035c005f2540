package org.belowline.page.html;

import java.util.Set;
import org.belowline.page.html.element.ElementSize;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.Sought;
import org.belowline.page.text.CommentHeader;
import org.belowline.page.text.Phrases;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its comments, apart from them.
 *
 * @param declared "18 Responses", as printed; null where it says nothing
 * @param count that number
 * @param open whether one can comment; null where it does not say
 */
record CommentNotice(@Nullable String declared, @Nullable Long count, @Nullable Boolean open) {
  private static final int LONGEST = 200;

  private static final Sought FORM =
      Sought.of("form#commentform, #respond form, form.comment-form, #comment-form form");

  private static final Sought CLOSED =
      Sought.of(
          ".nocomments, .no-comments, .comments-closed, .comment-closed, #comments p, .comments p");

  static CommentNotice of(IndexedPage page, Set<Element> posts) {
    Headers headers = new Headers(posts);
    page.document().traverse(headers);
    CommentHeader header = headers.found;
    return new CommentNotice(
        header == null ? null : header.declared(),
        header == null ? null : header.count(),
        open(page));
  }

  private static @Nullable Boolean open(IndexedPage page) {
    for (Element notice : page.all(CLOSED)) {
      if (Phrases.saysClosed(notice.ownText())) {
        return false;
      }
    }
    return page.has(FORM) ? true : null;
  }

  /** The last header with a count above the first post, else the first one below. */
  private static final class Headers implements NodeVisitor {
    private final Set<Element> posts;
    private boolean begun;
    private @Nullable CommentHeader found;

    Headers(Set<Element> posts) {
      this.posts = posts;
    }

    @Override
    public void head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      begun |= posts.contains(element);
      if (begun && found != null || !mayBeHeader(element) || ElementSize.isLarge(element)) {
        return;
      }
      String text = element.text();
      CommentHeader header = text.length() > LONGEST ? null : CommentHeader.parse(text);
      if (header != null && header.count() != null) {
        found = header;
      }
    }

    private static boolean mayBeHeader(Element element) {
      String tag = element.normalName();
      return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))
          || element.attributesSize() > 0
              && (element.className().contains("omment") || element.id().contains("omment"))
              && element.childrenSize() <= 1;
    }
  }
}
