package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.jspecify.annotations.Nullable;

/**
 * Makes a thread of a forum's posts: the first is the article, the others are comments; a quoted
 * post is the one that is answered, of several the last.
 */
final class ForumReplies {
  /** So many posts are looked through for a quoted one. */
  private static final int REACH = 50;

  /** A larger jump in numbers is no loss of posts but another page. */
  private static final int LARGEST_GAP = 20;

  /** A quote is known again by so many letters of its beginning. */
  private static final int KNOWN_BY = 40;

  private ForumReplies() {}

  /**
   * The thread; null where nothing but the first post is left.
   *
   * @param rawPosts in page order, the article first
   * @param card first line of the card of the article's author, base 0
   * @param start first line below the article, base 0
   * @param end behind the last line of the last post
   */
  static @Nullable FoundThread thread(List<ForumPost> rawPosts, int card, int start, int end) {
    List<ForumPost> posts = WroteQuotes.removed(Signatures.removed(rawPosts));
    List<RawComment> comments = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    int[] comment = new int[posts.size()];
    List<String> letters = new ArrayList<>();
    Integer lastNumber = null;
    for (int i = 0; i < posts.size(); i++) {
      ForumPost post = posts.get(i);
      comment[i] = -1;
      if (i > 0 && !(post.body().isEmpty() && post.author() == null)) {
        addLost(comments, post.number(), lastNumber);
        int answered = post.lastQuote() == null ? -1 : answered(posts, letters, i);
        Integer parent = answered < 0 || comment[answered] < 0 ? null : comment[answered];
        comment[i] = comments.size();
        comments.add(
            PrintedComment.of(
                parent,
                answered < 0 ? null : Evidence.REFERENCE,
                post.number() == null ? null : Integer.toString(post.number()),
                post.author(),
                post.created(),
                post.body(),
                post.quoted().isEmpty() ? null : post.quoted(),
                null));
        lines.addAll(post.lines());
      }
      lastNumber = post.number() == null ? lastNumber : post.number();
      letters.add(letters(post.body()));
    }
    return comments.isEmpty()
        ? null
        : FoundThread.of(null, start, end, comments, lines, new FirstPost(card, posts.get(0)));
  }

  /** Posts whose numbers are skipped are lost; whom they answered is lost with them. */
  private static void addLost(
      List<RawComment> comments, @Nullable Integer number, @Nullable Integer last) {
    if (number != null && last != null && number - last <= LARGEST_GAP) {
      for (int lost = last + 1; lost < number; lost++) {
        comments.add(RawComment.missing(null, Integer.toString(lost)));
      }
    }
  }

  /** The post that the last quote is taken from; −1 where it is not among the ones above. */
  private static int answered(List<ForumPost> posts, List<String> letters, int index) {
    String name = posts.get(index).quoted().get(posts.get(index).quoted().size() - 1);
    String quote = letters(posts.get(index).lastQuote());
    String known = quote.substring(0, Math.min(KNOWN_BY, quote.length()));
    int byName = -1;
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      String author = posts.get(i).author();
      boolean sameName = author == null || author.equalsIgnoreCase(name);
      if (sameName && !known.isEmpty() && letters.get(i).contains(known)) {
        return i;
      }
      if (byName < 0 && author != null && sameName) {
        byName = i;
      }
    }
    return byName;
  }

  /** Letters and digits alone, in lower case: what stays of a text that is quoted. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
