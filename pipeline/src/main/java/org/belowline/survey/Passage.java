package org.belowline.survey;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that comments take up.
 *
 * @param headline of the article, shortened; null where there is none
 * @param before what stands in front of the words, shortened
 * @param words what all of the comments take, shortened
 * @param behind what stands behind them, shortened
 * @param comments how many take all of the words
 */
public record Passage(
    String articleId,
    @Nullable String headline,
    @Nullable String host,
    String before,
    String words,
    String behind,
    long start,
    long comments) {

  /** Those that most comments take first; of equal ones the longer, then by place. */
  static final Comparator<Passage> ORDER =
      Comparator.comparingLong(Passage::comments)
          .thenComparingInt(passage -> passage.words().length())
          .reversed()
          .thenComparing(Passage::articleId)
          .thenComparingLong(Passage::start);
}
