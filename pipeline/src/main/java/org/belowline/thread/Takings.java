package org.belowline.thread;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.belowline.model.ThreadSummary.Quoting;
import org.belowline.reuse.Taken.Run;
import org.jspecify.annotations.Nullable;

/**
 * What each comment takes over, as the statistics count it.
 *
 * @param articleWords the words of the article; null where its text is not known
 * @param comments in order of index
 */
record Takings(@Nullable Long articleWords, List<Taking> comments) {
  /** What takes nothing. */
  private static final Taking NOTHING = new Taking(false, List.of());

  /**
   * What a comment takes.
   *
   * @param any whether it takes anything, from the article or a comment
   * @param ofArticle the words of the article that it takes
   */
  record Taking(boolean any, List<Run> ofArticle) {}

  /** Of so many comments that take nothing, below an article of which nothing is known. */
  static Takings nothing(int comments) {
    return new Takings(null, Collections.nCopies(comments, NOTHING));
  }

  static Takings of(@Nullable Long articleWords, ThreadReuse reuse) {
    List<Taking> comments = new ArrayList<>(reuse.taken().size());
    for (List<ThreadReuse.Passage> passages : reuse.taken()) {
      comments.add(
          passages.isEmpty()
              ? NOTHING
              : new Taking(
                  true,
                  passages.stream()
                      .filter(passage -> passage.source() == null)
                      .flatMap(passage -> passage.taken().runs().stream())
                      .toList()));
    }
    return new Takings(articleWords, comments);
  }

  /** Of all comments. */
  Quoting quoting() {
    return quoting(comments);
  }

  /** Of some comments. */
  Quoting quoting(List<Taking> some) {
    return new Quoting(some.stream().filter(Taking::any).count(), share(some));
  }

  private @Nullable Double share(List<Taking> some) {
    if (articleWords == null || articleWords == 0) {
      return null;
    }
    List<Run> runs = new ArrayList<>();
    some.forEach(taking -> runs.addAll(taking.ofArticle()));
    runs.sort(comparingInt(Run::first));
    long taken = 0;
    int reached = 0;
    for (Run run : runs) {
      int end = run.first() + run.count();
      taken += Math.max(0, end - Math.max(reached, run.first()));
      reached = Math.max(reached, end);
    }
    return (double) taken / articleWords;
  }
}
