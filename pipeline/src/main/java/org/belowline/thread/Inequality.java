package org.belowline.thread;

import java.util.Arrays;
import org.apache.commons.numbers.core.DD;

/** How unevenly a whole is spread over its parts. Nothing depends on the order of the parts. */
final class Inequality {
  private Inequality() {}

  /**
   * Shannon's entropy of the shares, in bits, right to its last digit: log2 S − Σ x log2 x / S.
   *
   * @param parts at least one, each above 0
   */
  static double entropy(long[] parts) {
    long[] ascending = ascending(parts);
    int count = ascending.length;
    if (ascending[0] == ascending[count - 1]) {
      return BinaryLogarithm.of(count).doubleValue();
    }
    DD weighted = DD.ZERO;
    int next;
    for (int first = 0; first < count; first = next) {
      long part = ascending[first];
      next = first + 1;
      while (next < count && ascending[next] == part) {
        next++;
      }
      weighted = weighted.add(BinaryLogarithm.of(part).multiply((double) (next - first) * part));
    }
    long whole = Arrays.stream(ascending).sum();
    return BinaryLogarithm.of(whole).subtract(weighted.divide(whole)).doubleValue();
  }

  /**
   * The Gini coefficient Σ_i (2i − P − 1) x_(i) / (P Σx), x ascending: 0 where all P parts are
   * equal, (P − 1)/P at most.
   *
   * @param parts at least one, each above 0
   */
  static double gini(long[] parts) {
    long[] ascending = ascending(parts);
    long count = ascending.length;
    long weighted = 0;
    for (int i = 0; i < count; i++) {
      weighted += (2L * (i + 1) - count - 1) * ascending[i];
    }
    return (double) weighted / (count * Arrays.stream(ascending).sum());
  }

  private static long[] ascending(long[] parts) {
    long[] ascending = parts.clone();
    Arrays.sort(ascending);
    return ascending;
  }
}
