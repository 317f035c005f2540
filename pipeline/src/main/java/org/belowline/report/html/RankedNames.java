package org.belowline.report.html;

import java.util.List;
import java.util.function.ToLongFunction;
import org.belowline.report.Shown;
import org.belowline.survey.NameCount;
import org.belowline.survey.NameCounts;

/**
 * The first names of a kind, each with a bar.
 *
 * @param rest how many names more there are; empty where there is none
 */
record RankedNames(List<Name> names, String rest) {
  /**
   * A name and its numbers.
   *
   * @param width of its bar, from 0 to 100
   */
  record Name(String rank, String name, String times, String articles, String width) {}

  /** The names with bars as long as this says. */
  static RankedNames of(NameCounts counts, ToLongFunction<NameCount> length) {
    long longest = counts.first().stream().mapToLong(length).max().orElse(1);
    List<Name> names =
        counts.first().stream()
            .map(
                name ->
                    new Name(
                        Shown.number(counts.first().indexOf(name) + 1L),
                        name.name(),
                        Shown.number(name.times()),
                        Shown.number(name.articles()),
                        Shown.number(100 * length.applyAsLong(name) / Math.max(1, longest))))
            .toList();
    long more = counts.all() - names.size();
    return new RankedNames(names, more > 0 ? "and " + Shown.number(more) + " more" : "");
  }
}
