package org.belowline.text.mark;

import java.util.ArrayList;
import java.util.List;
import org.belowline.text.mark.Marked.State;

/**
 * Pairs the quotation marks of a text. A pair lies within one paragraph; a mark without its
 * counterpart costs no more than its own paragraph. Linear in the text.
 */
public final class MarkPairs {
  private static final String BREAK = "\n\n";
  private static final int DEEPEST = 6;

  /** A pair further apart is none. */
  private static final int LONGEST = 20_000;

  private static final class Open {
    final Mark mark;
    final List<Marked> within = new ArrayList<>();

    Open(Mark mark) {
      this.mark = mark;
    }
  }

  private final String text;
  private final int start;
  private final int end;

  /** The nearest place behind the start that no pair reaches over. */
  private final int edge;

  private final List<Open> open = new ArrayList<>();
  private final List<Marked> pairs = new ArrayList<>();

  private MarkPairs(String text, int start, int end, int edge) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.edge = edge;
  }

  /**
   * The outermost stretches between marks, in order.
   *
   * @param text paragraphs parted by a blank line
   */
  public static List<Marked> in(String text) {
    return in(text, new int[0]);
  }

  /**
   * The outermost stretches between marks, in order.
   *
   * @param text paragraphs parted by a blank line
   * @param edges places that no stretch reaches over, in UTF-16 units, ascending
   */
  static List<Marked> in(String text, int[] edges) {
    List<Marked> all = new ArrayList<>();
    int start = 0;
    int paragraphEnd = endOfParagraph(text, 0);
    int next = 0;
    while (start <= text.length()) {
      while (next < edges.length && edges[next] <= start) {
        next++;
      }
      int edge = next < edges.length ? edges[next] : text.length() + 1;
      int end = Math.min(edge, paragraphEnd);
      MarkPairs pairs = new MarkPairs(text, start, end, edge);
      pairs.read();
      all.addAll(pairs.pairs);
      start = end;
      if (end == paragraphEnd) {
        start += BREAK.length();
        paragraphEnd = endOfParagraph(text, start);
      }
    }
    return List.copyOf(all);
  }

  private static int endOfParagraph(String text, int start) {
    int end = text.indexOf(BREAK, start);
    return end < 0 ? text.length() : end;
  }

  private void read() {
    List<Mark> marks = MarkReader.read(text, start, end);
    boolean first = true;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int counterpart = counterpart(mark);
      if (counterpart >= 0 && !isGenitive(marks, i)) {
        close(counterpart, mark);
      } else if (counterpart < 0 && mark.opens()) {
        open(mark);
      } else if (counterpart < 0 && first && !mark.isSingle() && isEndOfSpeech(mark)) {
        add(unopened(mark));
      }
      first = first && mark.isSingle();
    }
    finish();
  }

  /** The open mark that this one closes; −1 for none. */
  private int counterpart(Mark mark) {
    if (!mark.closes()) {
      return -1;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      Mark other = open.get(i).mark;
      if (Shape.matches(other.mark(), mark.mark())
          && mark.isSingle() == other.isSingle()
          && (!mark.opens() || mark.mark() != '"' || other.mark() == '"' || i == 0)
          && mark.at() - other.at() <= LONGEST) {
        return i;
      }
      if (mark.isSingle() && !other.isSingle()) {
        return -1; // an apostrophe
      }
    }
    return -1;
  }

  /** "the boys’ boat": the mark behind an s is an apostrophe where another one closes. */
  private boolean isGenitive(List<Mark> marks, int i) {
    Mark mark = marks.get(i);
    boolean possible =
        mark.isSingle()
            && mark.at() > start
            && text.charAt(mark.at() - 1) == 's'
            && mark.at() + 2 < end
            && text.charAt(mark.at() + 1) == ' '
            && Character.isLetter(text.charAt(mark.at() + 2));
    return possible
        && i + 1 < marks.size()
        && marks.get(i + 1).isSingle()
        && marks.get(i + 1).closes()
        && !marks.get(i + 1).opens();
  }

  private void open(Mark mark) {
    Open top = open.isEmpty() ? null : open.get(open.size() - 1);
    if (top != null && mark.mark() == '"' && top.mark.mark() == '"') {
      drop(); // a straight mark does not stand within its own kind: the first is never closed
    }
    if (open.size() < DEEPEST) {
      open.add(new Open(mark));
    }
  }

  private void close(int counterpart, Mark mark) {
    while (open.size() - 1 > counterpart) {
      drop();
    }
    Open opened = open.remove(counterpart);
    Mark opener = opened.mark;
    Marked pair =
        marked(
            opener.at(),
            opener.at() + opener.length(),
            mark.at(),
            mark.at() + mark.length(),
            opener.mark(),
            State.PAIRED,
            opened.within);
    if (pair.start() < pair.end()) {
      add(pair);
    }
  }

  /** The innermost open mark is none; what was found behind it stays. */
  private void drop() {
    Open dropped = open.remove(open.size() - 1);
    dropped.within.forEach(this::add);
  }

  private void add(Marked pair) {
    (open.isEmpty() ? pairs : open.get(open.size() - 1).within).add(pair);
  }

  private void finish() {
    while (open.size() > 1) {
      drop();
    }
    if (open.isEmpty()) {
      return;
    }
    Open last = open.get(0);
    Mark mark = last.mark;
    boolean goesOn = !mark.isSingle() && isOpenedAgain(mark.mark());
    boolean alone =
        !mark.isSingle()
            && last.within.stream().allMatch(Marked::isSingle)
            && end - mark.at() <= LONGEST
            && isIntroduced(mark.at());
    if (!goesOn && !alone) {
      drop();
      return;
    }
    open.clear();
    Marked rest =
        marked(
            mark.at(),
            mark.at() + mark.length(),
            end,
            end,
            mark.mark(),
            goesOn ? State.GOES_ON : State.UNCLOSED,
            last.within);
    if (rest.start() < rest.end()) {
      pairs.add(rest);
    }
  }

  private boolean isOpenedAgain(char mark) {
    int next = end + BREAK.length();
    while (next < text.length() && Shape.isBlank(text.charAt(next))) {
      next++;
    }
    if (next >= text.length() || next >= edge) {
      return false;
    }
    char again = text.charAt(next);
    return again == mark
        || mark == '"' && again == '“'
        || mark == '“' && again == '"'
        || mark == '«' && again == '»';
  }

  /** Whether what opens here is surely no inch and no slip: speech begins there. */
  private boolean isIntroduced(int at) {
    return at == start || at - start > 1 && ",:".indexOf(text.charAt(at - 2)) >= 0;
  }

  private boolean isEndOfSpeech(Mark mark) {
    return mark.closes()
        && !mark.opens()
        && mark.at() > start
        && ",?!".indexOf(text.charAt(mark.at() - 1)) >= 0
        && mark.at() - start <= LONGEST;
  }

  private Marked unopened(Mark mark) {
    return marked(
        start, start, mark.at(), mark.at() + mark.length(), mark.mark(), State.UNOPENED, List.of());
  }

  private Marked marked(
      int opened, int from, int to, int after, char mark, State state, List<Marked> within) {
    int first = from;
    int last = to;
    while (first < last && Shape.isBlank(text.charAt(first))) {
      first++;
    }
    while (last > first && Shape.isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new Marked(opened, first, last, after, mark, state, within);
  }
}
