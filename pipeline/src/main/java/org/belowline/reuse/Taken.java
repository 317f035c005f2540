package org.belowline.reuse;

import java.util.List;

/**
 * A passage that one text takes from an earlier one. Texts are told by their index, base 0; places
 * count UTF-16 units of their text.
 *
 * @param start inclusive
 * @param end exclusive
 * @param source the text that it is taken from
 * @param sourceStart inclusive
 * @param sourceEnd exclusive
 * @param words how many words the two passages have in common
 * @param longer the words of the longer of the two passages
 * @param marked whether the taking text marks it as said by somebody else
 * @param runs the words of the source that are taken, in order
 */
public record Taken(
    int text,
    int start,
    int end,
    int source,
    int sourceStart,
    int sourceEnd,
    int words,
    int longer,
    boolean marked,
    List<Run> runs) {
  public Taken {
    runs = List.copyOf(runs);
    if (start >= end || sourceStart >= sourceEnd || words < 1 || words > longer) {
      throw new IllegalArgumentException("%d of %d words".formatted(words, longer));
    }
  }

  /** Matched words over the words of the longer side. */
  public double identity() {
    return (double) words / longer;
  }

  /**
   * Words in a row.
   *
   * @param first the place of the first among the words of its text, base 0
   */
  public record Run(int first, int count) {}
}
