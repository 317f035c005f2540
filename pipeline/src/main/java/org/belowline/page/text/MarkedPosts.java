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
  private static final int FEWEST_POSTS = 2;

  private static final Set<String> TOPS =
      Set.of("top", "nach oben", "haut", "arriba", "omhoog", "logged", "ip logged", "gespeichert");

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
    int[] cards = new int[marks.size()];
    for (int i = 0; i < cards.length; i++) {
      cards[i] = card(page, i == 0 ? 0 : marks.get(i - 1).line() + 1, marks.get(i));
    }
    int end = lastEnd(page, marks.get(marks.size() - 1).line() + 1);
    List<ForumPost> posts = new ArrayList<>();
    for (int i = 0; i < cards.length; i++) {
      PostMark mark = marks.get(i);
      int textEnd = i + 1 < cards.length ? cards[i + 1] : end;
      AuthorCard below = cardBelow(page, mark);
      AuthorCard shown = below == null ? AuthorCard.above(page, cards[i], mark.first()) : below;
      String author = mark.author() != null ? mark.author() : withoutPresence(shown.author());
      int textStart = below == null ? mark.line() + 1 : Math.min(below.end(), textEnd);
      posts.add(
          ForumPost.of(author, mark.created(), mark.number(), page.subList(textStart, textEnd)));
    }
    return ForumReplies.thread(posts, cards[0], cards[1], end);
  }

  private static @Nullable String withoutPresence(@Nullable String name) {
    return name == null ? null : NameAffixes.withoutPresence(name);
  }

  /** Where the card of the mark's author begins; the mark itself where there is none. */
  private static int card(List<Line> page, int from, PostMark mark) {
    if (cardBelow(page, mark) != null) {
      return mark.first();
    }
    int lowest = Math.max(from, mark.first() - AuthorCard.LONGEST);
    int named = mark.first();
    for (int i = mark.first() - 1; i >= lowest; i--) {
      Line line = page.get(i);
      if (line.divider() || isTop(line.text())) {
        return i;
      }

      if (mark.author() != null && line.text().equals(mark.author())) {
        named = i;
      }
    }
    if (named < mark.first()) {
      return named;
    }
    int twice = AuthorCard.startAbove(page, lowest, mark.first());
    return twice < mark.first() || mark.author() != null
        ? twice
        : belowButtons(page, lowest, mark.first());
  }

  /** Below the buttons of the post above; the mark where there are none. */
  private static int belowButtons(List<Line> page, int lowest, int mark) {
    for (int i = mark - 1; i >= lowest; i--) {
      if (!page.get(i).isItem() && Phrases.isButton(page.get(i).text())) {
        return i + 1;
      }
    }
    return mark;
  }

  private static @Nullable AuthorCard cardBelow(List<Line> page, PostMark mark) {
    AuthorCard card = PresenceCard.at(page, mark.line() + 1);
    return card == null ? AuthorCard.below(page, mark.line() + 1) : card;
  }

  /** Whether this is the link to the top of the page that some forums print below each post. */
  static boolean isTop(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return TOPS.contains(lower) || lower.startsWith("back to top");
  }

  /** Where the last post ends that begins here. */
  static int lastEnd(List<Line> page, int from) {
    for (int i = from; i < page.size(); i++) {
      String text = page.get(i).text();
      if (page.get(i).divider() || isTop(text) || Phrases.invites(text) || isEnd(text)) {
        return i;
      }
    }
    return page.size();
  }

  /** Whether the forum itself speaks here, below the last post. */
  static boolean isEnd(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return ENDS.stream().anyMatch(lower::startsWith);
  }
}
