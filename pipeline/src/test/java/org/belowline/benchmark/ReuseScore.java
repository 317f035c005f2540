package org.belowline.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.reuse.MarkedText;
import org.belowline.reuse.Reuses;
import org.belowline.reuse.Taken;
import org.belowline.text.mark.MarkedPassages;
import org.jspecify.annotations.Nullable;

/** Counts how many planted passages are found, and what else is. */
final class ReuseScore {
  /** Of the letters of both passages, so much is common to them. */
  private static final double SAME = 0.8;

  private final int fewestWords;
  private final boolean verbatim;
  private int planted;
  private int found;
  private int foundOfPlanted;
  private int wrong;

  /**
   * A score of passages with at least so many words in common.
   *
   * @param verbatim whether those alone count that nothing was changed in
   */
  ReuseScore(int fewestWords, boolean verbatim) {
    this.fewestWords = fewestWords;
    this.verbatim = verbatim;
  }

  static List<Taken> find(PlantedThread thread) {
    return Reuses.in(
        thread.texts().stream()
            .map(text -> new MarkedText(text, MarkedPassages.in(text, Set.of())))
            .toList());
  }

  void add(PlantedThread thread, List<Taken> taken) {
    Map<Integer, PlantedQuote> byText = new HashMap<>();
    thread.quotes().forEach(quote -> byText.put(quote.text(), quote));
    Map<PlantedQuote, Boolean> met = new HashMap<>();
    for (Taken passage : taken) {
      PlantedQuote quote = byText.get(passage.text());
      boolean right = quote != null && isSame(passage, quote);
      if (right) {
        met.put(quote, true);
      }
      if (passage.words() >= fewestWords && (!verbatim || isVerbatim(passage, quote))) {
        found++;
        wrong += right ? 0 : 1;
      }
    }
    for (PlantedQuote quote : thread.quotes()) {
      if (quote.matched() >= fewestWords && (!verbatim || quote.verbatim())) {
        planted++;
        foundOfPlanted += met.containsKey(quote) ? 1 : 0;
      }
    }
  }

  /** Part of a passage that was changed elsewhere is none. */
  private static boolean isVerbatim(Taken passage, @Nullable PlantedQuote quote) {
    return passage.words() == passage.longer()
        && (quote == null
            || quote.verbatim()
            || passage.end() <= quote.start()
            || quote.end() <= passage.start());
  }

  private static boolean isSame(Taken passage, PlantedQuote quote) {
    return passage.source() == quote.source()
        && overlap(passage.start(), passage.end(), quote.start(), quote.end()) >= SAME
        && overlap(
                passage.sourceStart(), passage.sourceEnd(), quote.sourceStart(), quote.sourceEnd())
            >= SAME;
  }

  private static double overlap(int start, int end, int otherStart, int otherEnd) {
    int common = Math.min(end, otherEnd) - Math.max(start, otherStart);
    return (double) common / (Math.max(end, otherEnd) - Math.min(start, otherStart));
  }

  int planted() {
    return planted;
  }

  double precision() {
    return found == 0 ? 1 : 1 - (double) wrong / found;
  }

  double recall() {
    return (double) foundOfPlanted / planted;
  }

  double f1() {
    return 2 * precision() * recall() / (precision() + recall());
  }
}
