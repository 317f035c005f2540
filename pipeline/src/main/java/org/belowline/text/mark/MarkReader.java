package org.belowline.text.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the quotation marks of a paragraph; apostrophes are left out as far as words show them. */
final class MarkReader {
  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of("em", "til", "till", "cause", "n", "tis", "twas", "bout", "round", "s", "neath");

  private final String text;
  private final int start;
  private final int end;

  private MarkReader(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** The marks between two places, in order. */
  static List<Mark> read(String text, int start, int end) {
    MarkReader reader = new MarkReader(text, start, end);
    List<Mark> marks = new ArrayList<>();
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int length = reader.lengthAt(at);
      if (Shape.isMark(c)) {
        Mark mark = reader.mark(at, length);
        if (mark.opens() || mark.closes()) {
          marks.add(mark);
        }
      }
      at += length;
    }
    return marks;
  }

  /** Two single marks in a row are a double one. */
  private int lengthAt(int at) {
    char c = text.charAt(at);
    return c == '\'' && at + 1 < end && text.charAt(at + 1) == '\'' ? 2 : 1;
  }

  private Mark mark(int at, int length) {
    char c = length == 2 ? '"' : text.charAt(at);
    char before = at == start ? ' ' : text.charAt(at - 1);
    char after = at + length >= end ? ' ' : text.charAt(at + length);
    boolean opening = Shape.opens(before, after);
    boolean closing = Shape.closes(before, after);
    boolean begins = at == start || before == '\n';
    return switch (c) {
      case '"' -> new Mark(c, at, length, opening || !closing, !opening || closing);
      case '“' -> new Mark(c, at, length, true, closing && !opening);
      case '”' -> new Mark(c, at, length, opening && !closing || begins, !begins);
      case '„', '「', '『' -> new Mark(c, at, length, true, false);
      case '」', '』' -> new Mark(c, at, length, false, true);
      case '«', '»', '‹', '›' -> angle(c, at, before, after);
      case '‘', '‚' -> new Mark(c, at, length, opening && !isElision(at), closing && !opening);
      case '\'' -> new Mark(c, at, length, opening && !isElision(at), closing);
      default -> new Mark(c, at, length, false, closing);
    };
  }

  /** French marks stand apart from the words by a blank. */
  private static Mark angle(char c, int at, char before, char after) {
    boolean left = c == '«' || c == '‹';
    boolean opening = Shape.opens(before, after);
    boolean closing = Shape.closes(before, after);
    boolean parted = Shape.isBlank(before) == Shape.isBlank(after);
    return new Mark(
        c, at, 1, left ? !closing || opening || parted : opening && !parted, left ? closing : true);
  }

  private boolean isElision(int at) {
    int from = at + 1;
    int to = from;
    while (to < end && to - from < 6 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    boolean decade =
        word.length() >= 2
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1))
            && (word.length() == 2 || word.endsWith("s"));
    return decade || ELISIONS.contains(word);
  }
}
