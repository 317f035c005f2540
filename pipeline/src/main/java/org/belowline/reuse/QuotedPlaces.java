package org.belowline.reuse;

import static java.util.Comparator.comparingLong;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.belowline.model.Quote;
import org.jspecify.annotations.Nullable;

/** Which quotation of an article a place of its body lies in. */
public final class QuotedPlaces {
  private final Quote[] quotes;
  private final long[] starts;

  /** The quotation that each one stands within, by place; negative where it stands in none. */
  private final int[] around;

  /** Takes the quotations of one article, in any order; they do not meet but one within another. */
  public QuotedPlaces(List<Quote> all) {
    quotes =
        all.stream()
            .sorted(
                comparingLong((Quote quote) -> quote.words().start())
                    .thenComparing(comparingLong((Quote q) -> q.words().end()).reversed()))
            .toArray(Quote[]::new);
    starts = new long[quotes.length];
    around = new int[quotes.length];
    Deque<Integer> open = new ArrayDeque<>();
    for (int k = 0; k < quotes.length; k++) {
      starts[k] = quotes[k].words().start();
      while (!open.isEmpty() && quotes[open.peek()].words().end() <= starts[k]) {
        open.pop();
      }
      around[k] = open.isEmpty() ? -1 : open.peek();
      open.push(k);
    }
  }

  /**
   * The innermost quotation that holds the middle of a passage, and so most of it where it reaches
   * over an edge; null where none does.
   *
   * @param start in code points, inclusive
   * @param end in code points, exclusive
   */
  public @Nullable Quote around(long start, long end) {
    long middle = start + (end - start) / 2;
    int k = lastFrom(middle);
    while (k >= 0 && quotes[k].words().end() <= middle) {
      k = around[k];
    }
    return k < 0 ? null : quotes[k];
  }

  /** The last quotation that begins at the place or in front of it; negative where none does. */
  private int lastFrom(long place) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
