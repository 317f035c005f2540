package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A forum's thread whose posts have a line with number, author or date above their text, and the
 * author's card above that line. The first post is the article.
 */
final class MarkedPosts implements ThreadLayout {
  /** The card of an author has at most so many lines. */
  private static final int LONGEST_CARD = 16;

  private static final int FEWEST_POSTS = 2;

  private static final Set<String> TOPS = Set.of("top", "nach oben", "haut", "arriba", "omhoog");

  /** What stands below the last post, at the beginning of a line. */
  private static final List<String> ENDS =
      List.of(
          "you must log in",
          "you must be logged in",
          "post reply",
          "similar threads",
          "share:",
          "return to ",
          "who is online",
          "display posts from",
          "display:",
          "not open for further replies",
          "register now to",
          "jump to",
          "users browsing");

  @Override
  public @Nullable FoundThread find(List<Line> page) {
    List<PostMark> marks = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      PostMark mark = PostMark.of(page, i);
      if (mark != null) {
        marks.add(mark);
      }
    }
    if (marks.size() < FEWEST_POSTS) {
      return null;
    }
    List<ForumPost> posts = new ArrayList<>();
    int start = 0;
    int end = page.size();
    for (int i = 0; i < marks.size(); i++) {
      PostMark mark = marks.get(i);
      int previousEnd = i == 0 ? 0 : marks.get(i - 1).line() + 1;
      int card = card(page, previousEnd, mark);
      int textEnd =
          i + 1 < marks.size()
              ? card(page, mark.line() + 1, marks.get(i + 1))
              : lastEnd(page, mark.line() + 1);
      if (i == 1) {
        start = card;
      }
      end = textEnd;
      String author = mark.author() != null ? mark.author() : author(page, card, mark.first());
      posts.add(
          ForumPost.of(
              author, mark.created(), mark.number(), page.subList(mark.line() + 1, textEnd)));
    }
    return ForumReplies.thread(posts, start, end);
  }

  /** Where the card of the mark's author begins; the mark itself where there is none. */
  private static int card(List<Line> page, int from, PostMark mark) {
    int lowest = Math.max(from, mark.first() - LONGEST_CARD);
    int named = mark.first();
    for (int i = mark.first() - 1; i >= lowest; i--) {
      Line line = page.get(i);
      if (line.divider() || TOPS.contains(line.text().toLowerCase(Locale.ROOT))) {
        return i;
      }
      if (mark.author() != null && line.text().equals(mark.author())) {
        named = i;
      }
    }
    return named;
  }

  /** The first line of a card that is more than the letter of an avatar. */
  private static @Nullable String author(List<Line> page, int card, int mark) {
    for (int i = card; i < mark; i++) {
      Line line = page.get(i);
      String text = line.text();
      if (!line.isItem()
          && text.codePointCount(0, text.length()) > 1
          && ItemHead.isName(text)
          && !TOPS.contains(text.toLowerCase(Locale.ROOT))) {
        return text;
      }
    }
    return null;
  }

  private static int lastEnd(List<Line> page, int from) {
    for (int i = from; i < page.size(); i++) {
      Line line = page.get(i);
      String text = line.text().toLowerCase(Locale.ROOT);
      if (line.divider()
          || TOPS.contains(text)
          || Phrases.invites(line.text())
          || ENDS.stream().anyMatch(text::startsWith)) {
        return i;
      }
    }
    return page.size();
  }
}
