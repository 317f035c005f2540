package org.belowline.survey;

import java.util.Comparator;

/**
 * A name, how often it is there, and in how many articles.
 *
 * @param times utterances of a speaker; comments of a host or language
 */
public record NameCount(String name, long times, long articles) {
  /** The most first; of equal ones by name. */
  static Comparator<NameCount> order(NameKind kind) {
    Comparator<NameCount> byTimes = Comparator.comparingLong(NameCount::times).reversed();
    Comparator<NameCount> byArticles = Comparator.comparingLong(NameCount::articles).reversed();
    return (kind == NameKind.SPEAKER
            ? byTimes.thenComparing(byArticles)
            : byArticles.thenComparing(byTimes))
        .thenComparing(NameCount::name);
  }
}
