package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import org.belowline.model.Moment;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * The line that a forum prints above the text of each post, with its number, author or date.
 *
 * @param line base 0
 * @param first the first line that belongs to the mark, base 0
 */
record PostMark(
    int line,
    int first,
    @Nullable Integer number,
    @Nullable String author,
    @Nullable Moment created) {
  private static final int LONGEST = 120;
  private static final int MOST_DIGITS = 6;
  private static final List<String> POST_BY =
      List.of(
          "post by ",
          "by ",
          "beitrag von ",
          "von ",
          "message par ",
          "message de ",
          "par ",
          "mensaje por ",
          "mensaje de ",
          "por ",
          "messaggio da ",
          "da ",
          "bericht door ",
          "door ",
          "mensagem por ",
          "сообщение ",
          "post autor: ",
          "inlägg av ",
          "indlæg af ",
          "innlegg av ");
  private static final String POST_NUMBER = " Post #";
  private static final String BEHIND_NAME = "»";

  /**
   * The mark in this line: "• #2" below "• Jul 9, 2022", "#2 · Aug 5, 2023", "Post by Ann » …",
   * "Jul 5, 2024 Post #2 of 7".
   */
  static @Nullable PostMark of(List<Line> page, int index) {
    Line line = page.get(index);
    String text = line.text();
    if (text.length() < 2 || text.length() > LONGEST) {
      return null;
    }
    if (text.charAt(0) == '#') {
      int digits = 1;
      while (digits < text.length() && isDigit(text.charAt(digits))) {
        digits++;
      }
      if (digits == 1 || digits > MOST_DIGITS) {
        return null;
      }
      int number = Integer.parseInt(text.substring(1, digits));
      if (digits == text.length()) {
        return line.mark() == Line.Mark.BULLET
            ? numbered(page, index, number)
            : datedBelow(page, index, number);
      }
      Moment created = PrintedTimes.whole(text.substring(digits));
      boolean onlyMarks = text.substring(digits).chars().noneMatch(Character::isLetterOrDigit);
      return created != null || onlyMarks
          ? new PostMark(index, index, number, null, created)
          : null;
    }
    PostMark framed = framed(text, index);
    if (framed != null) {
      return framed;
    }
    PostMark behind = numberBehind(text, index);
    if (behind != null) {
      return behind;
    }
    int number = text.indexOf(POST_NUMBER);
    return number > 0 ? dated(text, number, index) : postBy(text, index);
  }

  /** "« Reply #2 on: March 1, 2006, 10:38:44 PM »", and of the first post "« on: … »". */
  private static @Nullable PostMark framed(String text, int index) {
    if (text.charAt(0) != '«' || text.charAt(text.length() - 1) != '»') {
      return null;
    }
    PrintedTime time = PrintedTimes.find(text);
    if (time == null) {
      return null;
    }
    int hash = text.indexOf('#');
    int end = hash + 1;
    while (hash >= 0 && end < time.start() && isDigit(text.charAt(end))) {
      end++;
    }
    boolean numbered =
        hash >= 0 && hash < time.start() && end > hash + 1 && end - hash <= MOST_DIGITS;
    return new PostMark(
        index,
        index,
        numbered ? Integer.valueOf(text.substring(hash + 1, end)) : null,
        null,
        time.moment());
  }

  /** "11-29-2024, 09:03 AM #2". */
  private static @Nullable PostMark numberBehind(String text, int index) {
    int hash = text.lastIndexOf('#');
    String number = text.substring(hash + 1);
    if (hash < 1
        || number.isEmpty()
        || number.length() > MOST_DIGITS
        || !number.chars().allMatch(c -> isDigit((char) c))) {
      return null;
    }
    Moment created = PrintedTimes.whole(text.substring(0, hash));
    return created == null
        ? null
        : new PostMark(index, index, Integer.valueOf(number), null, created);
  }

  /** "Jul 5, 2024 at 7:30 PM Post #2 of 7". */
  private static @Nullable PostMark dated(String text, int at, int index) {
    Moment created = PrintedTimes.whole(text.substring(0, at));
    int digits = at + POST_NUMBER.length();
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    String number = text.substring(at + POST_NUMBER.length(), digits);
    return created == null || number.isEmpty() || number.length() > MOST_DIGITS
        ? null
        : new PostMark(index, index, Integer.parseInt(number), null, created);
  }

  /** "#2", and the date on the next line. */
  private static @Nullable PostMark datedBelow(List<Line> page, int index, int number) {
    Moment created =
        index + 1 < page.size() ? PrintedTimes.whole(page.get(index + 1).text()) : null;
    return created == null ? null : new PostMark(index + 1, index, number, null, created);
  }

  private static PostMark numbered(List<Line> page, int index, int number) {
    Line above = page.get(Math.max(0, index - 1));
    Moment created = above.isItem() ? PrintedTimes.whole(above.text()) : null;
    return new PostMark(index, created == null ? index : index - 1, number, null, created);
  }

  private static @Nullable PostMark postBy(String text, int index) {
    int behind = text.indexOf(BEHIND_NAME);
    if (behind < 0) {
      return null;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String beginning : POST_BY) {
      if (lower.startsWith(beginning) && behind > beginning.length()) {
        PrintedTime time = PrintedTimes.find(text.substring(behind));
        return new PostMark(
            index,
            index,
            null,
            text.substring(beginning.length(), behind).strip(),
            time == null ? null : time.moment());
      }
    }
    return null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
