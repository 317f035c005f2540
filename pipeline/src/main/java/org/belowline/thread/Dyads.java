package org.belowline.thread;

import java.util.Arrays;

/** Who answers whom: replies whose both ends are known, by pairs of participants. */
final class Dyads {
  private static final int BITS = 31;
  private static final long NUMBER = (1L << BITS) - 1;

  /** Each direction once, in order, so that both ways of a pair stand together. */
  private final long[] arcs;

  private final long mutual;

  private Dyads(long[] arcs) {
    this.arcs = arcs;
    long both = 0;
    for (int i = 1; i < arcs.length; i++) {
      if (pair(i) == pair(i - 1)) {
        both++;
      }
    }
    this.mutual = both;
  }

  static Dyads of(ReplyTree tree, People people) {
    long[] arcs = new long[tree.size()];
    int count = 0;
    for (int v = 0; v < tree.size(); v++) {
      int from = people.authors()[v];
      int to = people.answered(tree, v);
      if (from != Groups.NONE && to != Groups.NONE && from != to) {
        arcs[count++] = arc(from, to);
      }
    }
    return new Dyads(Arrays.stream(arcs, 0, count).sorted().distinct().toArray());
  }

  /** The unordered pairs of two people with a reply. */
  long count() {
    return arcs.length - mutual;
  }

  /** The pairs with replies both ways. */
  long mutual() {
    return mutual;
  }

  /**
   * The number of others that each participant answered or was answered by.
   *
   * @param people how many there are
   */
  long[] partners(int people) {
    long[] partners = new long[people];
    for (int i = 0; i < arcs.length; i++) {
      if (i == 0 || pair(i) != pair(i - 1)) {
        partners[(int) (pair(i) >> BITS)]++;
        partners[(int) (pair(i) & NUMBER)]++;
      }
    }
    return partners;
  }

  private long pair(int i) {
    return arcs[i] >> 1;
  }

  /** Two numbers of 31 bits and, lowest, the direction. */
  private static long arc(int from, int to) {
    long pair = (long) Math.min(from, to) << BITS | Math.max(from, to);
    return pair << 1 | (from < to ? 0 : 1);
  }
}
