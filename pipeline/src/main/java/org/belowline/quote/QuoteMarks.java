package org.belowline.quote;

import java.util.List;
import org.belowline.text.mark.MarkPairs;
import org.belowline.text.mark.Marked;
import org.belowline.text.mark.Marked.State;
import org.jspecify.annotations.Nullable;

/** Quotation marks around a whole line. */
final class QuoteMarks {
  private static final String OPENERS = "“„«»\"‹›‘";
  private static final String BEHIND = ".,; ";

  private QuoteMarks() {}

  /** Whether an opening mark is the first character. */
  static boolean opens(String line) {
    return !line.isEmpty() && OPENERS.indexOf(line.charAt(0)) >= 0;
  }

  /**
   * Where the words of a line end that begins with an opening mark, so that nothing but punctuation
   * is left behind the closing one; −1 where it is closed before, or never.
   *
   * @return the place behind the last word
   */
  static int endOfWhole(String line) {
    Marked first = first(line);
    if (first == null) {
      return -1;
    }
    int last = line.length();
    while (last > first.after() && BEHIND.indexOf(line.charAt(last - 1)) >= 0) {
      last--;
    }
    return last == first.after() ? first.end() : -1;
  }

  /** Whether a mark that begins the line is still open at its end: the next paragraph goes on. */
  static boolean staysOpen(String line) {
    return opens(line) && first(line) == null;
  }

  /** The pair that begins with the line; null where there is none. */
  private static @Nullable Marked first(String line) {
    if (!opens(line)) {
      return null;
    }
    List<Marked> pairs = MarkPairs.in(line);
    return pairs.isEmpty() || pairs.get(0).open() > 0 || pairs.get(0).state() != State.PAIRED
        ? null
        : pairs.get(0);
  }
}
