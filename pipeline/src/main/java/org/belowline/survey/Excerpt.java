package org.belowline.survey;

import org.belowline.model.Article;
import org.belowline.text.CellText;
import org.jspecify.annotations.Nullable;

/** The beginning of a text, on one line. */
final class Excerpt {
  /** The longest place of a comment that a person reads. */
  static final int PLACE = 30;

  /** A name that is counted; longer ones are one by their beginning. */
  static final int NAME = 120;

  private static final int AUTHOR = 40;

  private static final int HEADLINE = 160;
  private static final int BODY = 100;
  private static final String MORE = "…";

  private Excerpt() {}

  static @Nullable String name(@Nullable String name) {
    return name == null ? null : of(name, NAME);
  }

  static @Nullable String headline(Article article) {
    return article.headline() == null ? null : of(article.headline(), HEADLINE);
  }

  static @Nullable String author(@Nullable String author) {
    return author == null ? null : of(author, AUTHOR);
  }

  static @Nullable String body(@Nullable String body) {
    return body == null ? null : of(body, BODY);
  }

  /**
   * The text, with one blank for all that is white space.
   *
   * @param most code points
   */
  static String of(String text, int most) {
    StringBuilder line = new StringBuilder();
    int points = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isWhite(point)) {
        gap = points > 0;
        continue;
      }
      if (points + (gap ? 1 : 0) >= most) {
        return CellText.of(wholeWords(line) + MORE);
      }
      if (gap) {
        line.append(' ');
        points++;
        gap = false;
      }
      line.appendCodePoint(point);
      points++;
    }
    return CellText.of(line.toString());
  }

  /** Without the word that was cut, where that is not most of the text. */
  private static String wholeWords(StringBuilder line) {
    int blank = line.lastIndexOf(" ");
    return line.substring(0, blank < line.length() / 2 ? line.length() : blank);
  }

  /** What stands in front of a passage, from a whole word on; ends in a blank where that does. */
  static String before(String text, int most) {
    String line = of(text, Integer.MAX_VALUE);
    int points = line.codePointCount(0, line.length());
    String end = line;
    if (points > most) {
      int from = line.offsetByCodePoints(0, points - most);
      int blank = line.indexOf(' ', from);
      end = MORE + line.substring(blank < 0 ? from : blank + 1);
    }
    return end.isEmpty() || !isWhite(text.codePointBefore(text.length())) ? end : end + " ";
  }

  /** What stands behind a passage; begins with a blank where that does. */
  static String behind(String text, int most) {
    String line = of(text, most);
    return line.isEmpty() || !isWhite(text.codePointAt(0)) ? line : " " + line;
  }

  private static boolean isWhite(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point) && point != 0;
  }
}
