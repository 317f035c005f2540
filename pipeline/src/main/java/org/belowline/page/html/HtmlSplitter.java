package org.belowline.page.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.belowline.model.Article;
import org.belowline.model.SplitPage;
import org.belowline.page.html.article.HtmlArticle;
import org.belowline.page.html.article.PageFacts;
import org.belowline.page.html.comment.MarkedThread;
import org.belowline.page.html.comment.MarkedThreads;
import org.belowline.page.html.comment.PostText;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.TagNames;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Splits a page of HTML into its article and the comments below it. */
public final class HtmlSplitter {
  /**
   * Deeper elements are taken for siblings: the parser's time grows with the square of the depth. A
   * reply takes three or four levels.
   */
  private static final int DEEPEST = 4_096;

  /** For a later page whose number its address does not say. */
  private static final int SECOND = 2;

  private HtmlSplitter() {}

  /**
   * Splits the page.
   *
   * @param url where it was captured; null where unknown
   * @return null where the page shows neither story nor comments
   */
  public static @Nullable SplitPage split(String html, @Nullable String url) {
    Document page =
        Parser.htmlParser()
            .setMaxDepth(DEEPEST)
            .parseInput(TagNames.bounded(html), url == null ? "" : url);
    IndexedPage indexed = IndexedPage.of(page);
    boolean later = LaterPage.is(indexed, url);
    MarkedThread thread = MarkedThreads.find(indexed, later);
    Set<Element> posts = Collections.newSetFromMap(new IdentityHashMap<>());
    if (thread != null) {
      posts.addAll(thread.elements());
    }
    Article article =
        thread != null && thread.forum()
            ? topic(page, thread, posts, url)
            : HtmlArticle.read(page, posts, url);
    if (article == null && thread == null) {
      return null;
    }
    Article found =
        article == null ? HtmlArticle.stub(PageFacts.of(page, posts, url), url) : article;
    CommentNotice notice = CommentNotice.of(indexed, posts);
    return new SplitPage(
        found.withNotice(notice.declared(), notice.count(), notice.open()),
        thread == null ? List.of() : thread.comments(),
        List.of(),
        thread == null
            ? null
            : threadPage(page, thread, posts, later, url == null ? found.canonicalUrl() : url));
  }

  /**
   * Which page of its thread this is; null where it shows all, or where a number in its address
   * parts the story.
   */
  private static @Nullable Integer threadPage(
      Document page,
      MarkedThread thread,
      Set<Element> posts,
      boolean later,
      @Nullable String address) {
    PageNumber number = address == null ? null : PageNumber.of(address);
    if (number == null) {
      return later && thread.forum() ? SECOND : null;
    }
    boolean ofThread =
        number.ofComments() || thread.forum() || PageList.isOfComments(page, number, posts);
    return ofThread ? number.place() : null;
  }

  /** The first post of a forum's thread; a later page of it has the headline alone. */
  private static Article topic(
      Document page, MarkedThread thread, Set<Element> posts, @Nullable String url) {
    PageFacts facts = PageFacts.of(page, posts, url);
    if (thread.firstPost() == null) {
      return HtmlArticle.stub(facts, url);
    }
    PostText post = thread.firstPost().text();
    Article article = HtmlArticle.of(facts, post.body(), url);
    return article.withPost(post.author() == null ? null : List.of(post.author()), post.created());
  }
}
