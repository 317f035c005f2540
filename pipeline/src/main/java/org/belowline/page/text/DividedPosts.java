package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forum's thread of whose marks nothing is left: each post ends with a line of one no-break
 * space, and the next one begins right below it. The first post is the article.
 */
final class DividedPosts implements ThreadLayout {
  private static final int FEWEST_POSTS = 3;

  @Override
  public @Nullable FoundThread find(List<Line> page) {
    List<Integer> dividers = new ArrayList<>();
    for (int i = 1; i + 1 < page.size(); i++) {
      if (page.get(i).divider() && !page.get(i - 1).isBlank() && !page.get(i + 1).isBlank()) {
        dividers.add(i);
      }
    }
    if (dividers.size() < FEWEST_POSTS || page.stream().noneMatch(DividedPosts::isOfForum)) {
      return null;
    }
    int card = firstCard(page, dividers.get(0));
    List<ForumPost> posts = new ArrayList<>();
    int start = card;
    for (int end : dividers) {
      AuthorCard shown = AuthorCard.at(page.subList(0, end), start);
      posts.add(
          ForumPost.of(
              shown == null ? null : shown.author(),
              null,
              null,
              page.subList(shown == null ? start : Math.min(shown.end(), end), end)));
      start = end + 1;
    }
    return ForumReplies.thread(posts, card, dividers.get(0) + 1, start);
  }

  /** Where the first post begins: at its author's card, else below the headline. */
  private static int firstCard(List<Line> page, int end) {
    int card = AuthorCard.startAbove(page, 0, end);
    if (card < end) {
      return card;
    }
    int headline = 0;
    while (headline < end && page.get(headline).isBlank()) {
      headline++;
    }
    return headline + 1 < end && page.get(headline + 1).isBlank() ? headline + 1 : 0;
  }

  /** Such lines part programs and poems too; a forum says more. */
  private static boolean isOfForum(Line line) {
    return ForumPost.isNoteOfForum(line.text()) || MarkedPosts.isEnd(line.text());
  }
}
