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
    List<ForumPost> posts = new ArrayList<>();
    int start = 0;
    int end = page.size();
    for (int i = 0; i < dividers.size(); i++) {
      int from = start;
      AuthorCard card = i == 0 ? null : AuthorCard.at(page.subList(0, dividers.get(i)), from);
      posts.add(
          ForumPost.of(
              card == null ? null : card.author(),
              null,
              null,
              page.subList(
                  card == null ? from : Math.min(card.end(), dividers.get(i)), dividers.get(i))));
      start = dividers.get(i) + 1;
      end = start;
    }
    return ForumReplies.thread(posts, dividers.get(0) + 1, end);
  }

  /** Such lines part programs and poems too; a forum says more. */
  private static boolean isOfForum(Line line) {
    return ForumPost.isNoteOfForum(line.text()) || MarkedPosts.isEnd(line.text());
  }
}
