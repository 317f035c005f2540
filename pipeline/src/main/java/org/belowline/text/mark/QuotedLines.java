package org.belowline.text.mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.belowline.text.WhiteSpace;
import org.belowline.text.mark.MarkedPassage.Kind;

/**
 * Lines that begin with ">", as mail programs mark what they answer; ">>" stands a level deeper.
 * Blank lines between such lines part nothing.
 */
final class QuotedLines {
  /** Deeper levels are not told apart. */
  private static final int DEEPEST = 8;

  /** A run of lines of one level or deeper that is not yet at its end. */
  private record Open(int outerStart, int start) {}

  private final String text;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<MarkedPassage> found = new ArrayList<>();

  /** Where the marks of each level of this line end. */
  private final int[] behind = new int[DEEPEST + 1];

  /** The end of the last line with words. */
  private int end;

  private QuotedLines(String text) {
    this.text = text;
  }

  /** The runs of lines, those of deeper levels too. */
  static List<MarkedPassage> in(String text) {
    if (text.indexOf('>') < 0) {
      return List.of();
    }
    QuotedLines lines = new QuotedLines(text);
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      lines.read(start, end);
      start = end + 1;
    }
    lines.closeDownTo(0);
    return lines.found;
  }

  private void read(int start, int lineEnd) {
    int level = 0;
    int words = start;
    while (words < lineEnd && (text.charAt(words) == '>' || WhiteSpace.is(text.charAt(words)))) {
      if (text.charAt(words) == '>' && level < DEEPEST) {
        behind[++level] = words + 1;
      }
      words++;
    }
    if (words == lineEnd) {
      return; // nothing but marks parts no paragraphs of one answer
    }
    closeDownTo(level);
    while (open.size() < level) {
      int mark = behind[open.size() + 1];
      int from = mark;
      while (WhiteSpace.is(text.charAt(from))) {
        from++;
      }
      open.push(new Open(mark - 1, from));
    }
    end = level > 0 ? lineEnd : end;
  }

  private void closeDownTo(int level) {
    while (open.size() > level) {
      Open run = open.pop();
      if (saysMore(run.start())) {
        found.add(MarkedPassage.block(Kind.LINES, run.start(), end, run.outerStart()));
      }
    }
  }

  /** Whether a run has words that are not all of one deeper level. */
  private boolean saysMore(int start) {
    MarkedPassage inner = found.isEmpty() ? null : found.get(found.size() - 1);
    return inner == null
        || inner.end() != end
        || inner.outerStart() < start
        || MarkedPassages.hasWords(text, start, inner.start());
  }
}
