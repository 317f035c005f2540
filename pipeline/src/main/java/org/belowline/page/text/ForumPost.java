package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A post of a forum: its author and date, and its text without what the site adds.
 *
 * @param quoted the names above the quoted posts that the site inserted, in order
 * @param lastQuote the text of the last one; null where there is none
 * @param body paragraphs parted by one blank line
 * @param lines lines of the page with text of the post, base 0
 */
record ForumPost(
    @Nullable String author,
    @Nullable Moment created,
    @Nullable Integer number,
    List<String> quoted,
    @Nullable String lastQuote,
    String body,
    List<Integer> lines) {

  private static final int LONGEST_NOTE = 100;

  private static final String QUOTES = " said:";
  private static final Set<String> ENDS_OF_QUOTES =
      Set.of("click to expand...", "click to expand…", "click to shrink...");

  /** What forums print around the text of a post, at the beginning of a line. */
  private static final List<String> NOTES =
      List.of(
          "last edited",
          "reactions:",
          "tags: ",
          "reply quote like",
          "reply with quote",
          "zuletzt bearbeitet",
          "click to expand",
          "click to shrink",
          "post reactions",
          "expand signature",
          "attachments",
          "view attachment",
          "oldest first",
          "join to see exif");

  private static final List<String> NOTES_ALONE =
      List.of("save", "image", "reply", "quote", "• quote");

  private static final List<String> PICTURES =
      List.of(".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", " times");

  private static final List<String> LIKES = List.of(" like", " likes", " „gefällt mir“");

  /** The same post with another body. */
  ForumPost withBody(String other) {
    return withQuotes(quoted, lastQuote, other);
  }

  /** The same post with quotes taken out of its body. */
  ForumPost withQuotes(List<String> names, @Nullable String last, String other) {
    return new ForumPost(author, created, number, List.copyOf(names), last, other, lines);
  }

  /** The post in these lines, all of which are its text or notes. */
  static ForumPost of(
      @Nullable String author,
      @Nullable Moment created,
      @Nullable Integer number,
      List<Line> lines) {
    List<String> quoted = new ArrayList<>();
    List<Line> text = new ArrayList<>();
    StringBuilder quote = new StringBuilder();
    int endOfQuote = endOfQuote(lines, 0);
    int i = 0;
    while (i < lines.size()) {
      Line line = lines.get(i);
      if (endOfQuote < i && endOfQuote >= 0) {
        endOfQuote = endOfQuote(lines, i);
      }
      int end = line.text().endsWith(QUOTES) ? endOfQuote : -1;
      if (end >= 0) {
        quoted.add(line.text().substring(0, line.text().length() - QUOTES.length()));
        quote.setLength(0);
        lines.subList(i + 1, end).forEach(of -> quote.append(of.text()).append(' '));
        i = end + 1;
      } else {
        if (!isNote(line.text())) {
          text.add(line);
        }
        i++;
      }
    }
    CommentText body = CommentText.of(text, null, 0);
    return new ForumPost(
        author,
        created,
        number,
        quoted,
        quoted.isEmpty() ? null : quote.toString(),
        body.body(),
        body.lines());
  }

  /** The next line that ends a quote; −1 where there is none. */
  private static int endOfQuote(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (ENDS_OF_QUOTES.contains(lines.get(i).text().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the line is one that only forums print. */
  static boolean isNoteOfForum(String line) {
    String text = line.toLowerCase(Locale.ROOT);
    return line.length() <= LONGEST_NOTE && NOTES.stream().anyMatch(text::startsWith);
  }

  /** Whether a quote ends here, below which the author goes on. */
  static boolean endsQuote(String line) {
    return ENDS_OF_QUOTES.contains(line.toLowerCase(Locale.ROOT));
  }

  /** Whether the site says this, and not the author. */
  static boolean isNote(String line) {
    if (line.length() > LONGEST_NOTE) {
      return false;
    }
    String text = line.toLowerCase(Locale.ROOT);
    return NOTES_ALONE.contains(text)
        || isPicture(text)
        || namesMore(text)
        || NOTES.stream().anyMatch(text::startsWith)
        || LIKES.stream().anyMatch(text::endsWith)
            && text.substring(0, text.indexOf(' ')).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Who likes the post: "Ann and 7 others". */
  private static boolean namesMore(String text) {
    int and = text.lastIndexOf(" and ");
    return and > 0
        && (text.endsWith(" others") || text.endsWith(" other person"))
        && Character.isDigit(text.charAt(and + " and ".length()));
  }

  /** The name of an attached picture, with or without its size. */
  private static boolean isPicture(String text) {
    return !text.startsWith("http")
        && !text.startsWith("www.")
        && PICTURES.stream().anyMatch(text::endsWith)
        && (!text.endsWith(" times") || text.contains("b) viewed "));
  }
}
