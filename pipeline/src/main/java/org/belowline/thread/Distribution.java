package org.belowline.thread;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What numbers say together. Sums run over the sorted numbers, so that their order says nothing.
 */
final class Distribution {
  private final long[] ascending;

  Distribution(long[] values) {
    ascending = values.clone();
    Arrays.sort(ascending);
  }

  boolean isEmpty() {
    return ascending.length == 0;
  }

  long sum() {
    return Arrays.stream(ascending).sum();
  }

  long max() {
    return ascending[ascending.length - 1];
  }

  @Nullable Double mean() {
    return isEmpty() ? null : (double) sum() / ascending.length;
  }

  /** The middle one, or the mean of the two in the middle. */
  @Nullable Double median() {
    if (isEmpty()) {
      return null;
    }
    int middle = ascending.length / 2;
    return ascending.length % 2 == 1
        ? (double) ascending[middle]
        : ascending[middle - 1] / 2.0 + ascending[middle] / 2.0;
  }

  /** −Σ p log2 p of the shares, in bits. */
  @Nullable Double entropy() {
    if (isEmpty()) {
      return null;
    }
    double sum = sum();
    double entropy = 0;
    for (long value : ascending) {
      double share = value / sum;
      entropy -= share * (StrictMath.log(share) / StrictMath.log(2));
    }
    return Math.max(0, entropy);
  }

  /** Σ_i (2i − n − 1) x_(i) / (n Σx), x ascending. */
  @Nullable Double gini() {
    if (isEmpty()) {
      return null;
    }
    int n = ascending.length;
    double weighted = 0;
    for (int i = 0; i < n; i++) {
      weighted += (2.0 * (i + 1) - n - 1) * ascending[i];
    }
    return weighted / (n * (double) sum());
  }
}
