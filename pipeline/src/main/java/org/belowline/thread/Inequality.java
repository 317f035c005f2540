package org.belowline.thread;

import java.util.Arrays;

/** How unevenly a whole is spread over its parts. Nothing depends on the order of the parts. */
final class Inequality {
  private Inequality() {}

  /**
   * Shannon's entropy of the shares, in bits.
   *
   * @param parts at least one, each above 0
   */
  static double entropy(long[] parts) {
    long[] ascending = ascending(parts);
    double whole = Arrays.stream(ascending).sum();
    double entropy = 0;
    for (long part : ascending) {
      // StrictMath: Math.log may differ in its last bit from one platform to the next
      entropy += part / whole * (StrictMath.log(whole / part) / StrictMath.log(2));
    }
    return entropy;
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
