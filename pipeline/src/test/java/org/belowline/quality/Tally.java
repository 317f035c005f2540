package org.belowline.quality;

import java.util.EnumMap;
import java.util.Map;

/** What was counted on one page, or on many. */
final class Tally {
  /** What is counted. */
  enum Count {
    /** Comments that the labels ask for. */
    LABELLED,
    /** Comments in the output. */
    FOUND,
    /** Pairs of a labelled and a found comment. */
    MATCHED,
    /** Pairs whose words overlap nearly wholly. */
    CLEAN,
    /** Replies that the text shows. */
    LABELLED_LINKS,
    /** Links of matched comments in the output. */
    FOUND_LINKS,
    RIGHT_LINKS,
    /** Labelled comments whose author the text shows. */
    AUTHORS,
    RIGHT_AUTHORS,
    /** Matched comments whose author the text does not show. */
    NAMELESS,
    INVENTED_AUTHORS,
    /** Labelled comments whose day the text shows. */
    DATES,
    RIGHT_DATES
  }

  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

  void add(Count count, int more) {
    counts.merge(count, more, Integer::sum);
  }

  void addIf(Count count, boolean condition) {
    add(count, condition ? 1 : 0);
  }

  void add(Tally other) {
    other.counts.forEach(this::add);
  }

  int of(Count count) {
    return counts.getOrDefault(count, 0);
  }

  /** One count over another; NaN where there is nothing to ask. */
  double share(Count part, Count whole) {
    return (double) of(part) / of(whole);
  }

  /**
   * The harmonic mean of precision and recall; NaN where nothing is asked for and nothing found.
   */
  double f1(Count right, Count found, Count labelled) {
    return 2.0 * of(right) / (of(found) + of(labelled));
  }
}
