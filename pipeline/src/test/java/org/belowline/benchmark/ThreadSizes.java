package org.belowline.benchmark;

import java.util.Random;

/** How many rows each thread has: the largest, the chain, then the others with a heavy tail. */
final class ThreadSizes {
  /** The exponent of the Pareto distribution: most threads are small, a few hold most comments. */
  private static final double TAIL = 1.2;

  private ThreadSizes() {}

  static int[] of(CorpusPlan plan, Random random) {
    int others = plan.threads() - 2;
    double[] weights = new double[others];
    double sum = 0;
    for (int i = 0; i < others; i++) {
      weights[i] = StrictMath.pow(1 - random.nextDouble(), -1 / TAIL);
      sum += weights[i];
    }
    int[] sizes = new int[plan.threads()];
    sizes[0] = plan.largest();
    sizes[1] = plan.chain();
    int left = plan.comments() - plan.largest() - plan.chain();
    double shared = left - others;
    for (int i = 0; i < others; i++) {
      sizes[i + 2] = (int) Math.min(1 + shared * (weights[i] / sum), plan.largest());
      left -= sizes[i + 2];
    }
    for (int i = 0; left > 0; i = (i + 1) % others) {
      if (sizes[i + 2] < plan.largest()) {
        sizes[i + 2]++;
        left--;
      }
    }
    return sizes;
  }
}
