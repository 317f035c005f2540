package org.belowline.survey;

import java.util.List;

/**
 * The first names of a kind.
 *
 * @param first in their order
 * @param all how many names there are
 */
public record NameCounts(List<NameCount> first, long all) {
  public static final NameCounts NONE = new NameCounts(List.of(), 0);

  public NameCounts {
    first = List.copyOf(first);
  }

  /** Both together, which have no name in common. */
  NameCounts plus(NameKind kind, NameCounts other) {
    return new NameCounts(
        First.of(Survey.MOST_NAMES, NameCount.order(kind), first, other.first), all + other.all);
  }
}
