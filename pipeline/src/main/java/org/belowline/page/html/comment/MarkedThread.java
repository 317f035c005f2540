package org.belowline.page.html.comment;

import java.util.ArrayList;
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

  /** The same with those comments of another part of the page that it has not. */
  MarkedThread with(MarkedThread other) {
    int[] places = new SameComments(comments, other.comments).places();
    List<RawComment> all = new ArrayList<>(comments);
    for (int j = 0; j < places.length; j++) {
      if (places[j] < 0) {
        RawComment comment = other.comments.get(j);
        places[j] = all.size();
        all.add(comment.parent() == null ? comment : comment.withParent(places[comment.parent()]));
      }
    }
    List<Element> elementsOfBoth = new ArrayList<>(elements);
    elementsOfBoth.addAll(other.elements);
    return new MarkedThread(all, elementsOfBoth, firstPost, forum);
  }

  /** The post of a forum that is its article. */
  public record FirstPost(Element element, PostText text) {}
}
