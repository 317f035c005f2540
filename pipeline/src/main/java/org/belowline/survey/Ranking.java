package org.belowline.survey;

import java.util.Comparator;
import java.util.function.ToLongFunction;

/** By what threads stand out. */
public enum Ranking {
  /** The h-index, since both wide and deep threads branch. */
  BRANCHING(NotableThread::hIndex),
  DEEPEST(NotableThread::maxDepth),
  /** Pairs of people with replies both ways: a share would favour threads of two. */
  RECIPROCAL(NotableThread::mutualDyads);

  private final ToLongFunction<NotableThread> score;

  Ranking(ToLongFunction<NotableThread> score) {
    this.score = score;
  }

  /** The first first; of equal ones the larger, then by id. */
  Comparator<NotableThread> order() {
    return Comparator.comparingLong(score)
        .thenComparingLong(NotableThread::comments)
        .reversed()
        .thenComparing(NotableThread::threadId);
  }

  /** Whether the thread has any of it: one level, or no pair, is nothing. */
  boolean isAny(NotableThread thread) {
    return score.applyAsLong(thread) >= (this == RECIPROCAL ? 1 : 2);
  }
}
