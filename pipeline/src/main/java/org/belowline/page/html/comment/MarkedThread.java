package org.belowline.page.html.comment;

import java.util.List;
import org.belowline.model.RawComment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The thread that a page's markup shows.
 *
 * @param comments each parent before its replies
 * @param elements of all posts, those left out too: none of them is the article's, but the first
 *     post's
 * @param firstPost the article, where it is a post of the thread; null where the site has articles,
 *     or where the page is a later one of the thread
 * @param forum whether the site is a forum
 */
public record MarkedThread(
    List<RawComment> comments,
    List<Element> elements,
    @Nullable FirstPost firstPost,
    boolean forum) {

  /** The same with other comments. */
  MarkedThread withComments(List<RawComment> others) {
    return new MarkedThread(others, elements, firstPost, forum);
  }

  /** The post of a forum that is its article. */
  public record FirstPost(Element element, PostText text) {}
}
