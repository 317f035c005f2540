package org.belowline.thread;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The median of whole numbers. */
final class Median {
  private Median() {}

  /** The value in the middle, or the mean of the two in the middle; null of none. */
  static @Nullable Double of(long[] values) {
    if (values.length == 0) {
      return null;
    }
    long[] ascending = values.clone();
    Arrays.sort(ascending);
    int middle = ascending.length / 2;
    return ascending.length % 2 == 1
        ? ascending[middle]
        : ((double) ascending[middle - 1] + ascending[middle]) / 2;
  }
}
