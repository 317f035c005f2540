package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forum's thread whose posts stand below their numbers, each alone on a line, from 1 on. The
 * first post is the article.
 */
final class NumberedPosts implements ThreadLayout {
  private static final int FEWEST_POSTS = 3;
  private static final int MOST_DIGITS = 5;

  /** So many posts in a row may be lost. */
  private static final int LARGEST_GAP = 5;

  @Override
  public @Nullable FoundThread find(List<Line> page) {
    List<Integer> numberLines = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < page.size(); i++) {
      int number = number(page, i);
      if (number == last + 1 || last > 0 && number > last && number - last <= LARGEST_GAP) {
        numberLines.add(i);
        last = number;
      }
    }
    if (numberLines.size() < FEWEST_POSTS) {
      return null;
    }
    List<ForumPost> posts = new ArrayList<>();
    int end = page.size();
    for (int i = 0; i < numberLines.size(); i++) {
      int start = numberLines.get(i) + 1;
      int next =
          i + 1 < numberLines.size() ? numberLines.get(i + 1) : MarkedPosts.lastEnd(page, start);
      end = next;
      posts.add(ForumPost.of(null, null, number(page, start - 1), page.subList(start, next)));
    }
    return ForumReplies.thread(posts, numberLines.get(0), numberLines.get(1), end);
  }

  /** The number that stands alone on the line, with a blank line below it; 0 where none does. */
  private static int number(List<Line> page, int index) {
    Line line = page.get(index);
    String text = line.text();
    boolean alone =
        !line.isItem()
            && line.indent() == 0
            && !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9')
            && index + 1 < page.size()
            && page.get(index + 1).isBlank();
    return alone ? Integer.parseInt(text) : 0;
  }
}
