package org.belowline.thread;

import java.util.Arrays;
import org.belowline.model.ThreadSummary;

/** How the comments spread over the top-level ones. */
final class BranchingStatistics {
  private BranchingStatistics() {}

  static ThreadSummary.Branching of(ReplyTree tree) {
    if (tree.size() == 0) {
      return new ThreadSummary.Branching(0, null, null);
    }
    long[] sizes = new long[tree.topLevelCount()];
    for (int k = 0; k < sizes.length; k++) {
      sizes[k] = tree.subtreeSize(tree.topLevel(k));
    }
    return new ThreadSummary.Branching(
        Arrays.stream(sizes).max().orElseThrow(),
        Inequality.entropy(sizes),
        Inequality.gini(sizes));
  }
}
