package org.belowline.thread;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.belowline.model.ThreadSummary.Branching;
import org.belowline.model.ThreadSummary.Shape;
import org.jspecify.annotations.Nullable;

/** The numbers of a thread's form. */
final class Shapes {
  private Shapes() {}

  static Shape shape(ReplyTree tree) {
    int n = tree.size();
    List<Long> depthCounts = depthCounts(tree);
    long leaves = 0;
    long depthSum = 0;
    long leafDepthSum = 0;
    long mostReplies = 0;
    for (int i = 0; i < n; i++) {
      depthSum += tree.depth(i);
      mostReplies = Math.max(mostReplies, tree.replies(i));
      if (tree.replies(i) == 0) {
        leaves++;
        leafDepthSum += tree.depth(i);
      }
    }
    boolean empty = n == 0;
    return new Shape(
        tree.topLevel(),
        n - tree.topLevel(),
        share(n - tree.topLevel(), n),
        leaves,
        share(leaves, n),
        depthCounts.size(),
        share(depthSum, n),
        empty ? null : depthVariance(depthCounts, depthSum, n),
        share(leafDepthSum, leaves),
        depthCounts,
        depthCounts.stream().mapToLong(Long::longValue).max().orElse(0),
        hIndex(depthCounts),
        structuralVirality(tree),
        empty ? null : mostReplies,
        share(n - leaves, n));
  }

  static Branching branching(ReplyTree tree) {
    long[] sizes = new long[tree.topLevel()];
    int next = 0;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.parent(i) == ReplyTree.ARTICLE) {
        sizes[next++] = tree.subtreeSize(i);
      }
    }
    Distribution branches = new Distribution(sizes);
    return new Branching(
        branches.isEmpty() ? 0 : branches.max(), branches.entropy(), branches.gini());
  }

  /** One number over another; null where there is nothing to share. */
  static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  private static List<Long> depthCounts(ReplyTree tree) {
    int deepest = 0;
    for (int i = 0; i < tree.size(); i++) {
      deepest = Math.max(deepest, tree.depth(i));
    }
    long[] counts = new long[deepest];
    for (int i = 0; i < tree.size(); i++) {
      counts[tree.depth(i) - 1]++;
    }
    List<Long> list = new ArrayList<>(deepest);
    for (long count : counts) {
      list.add(count);
    }
    return list;
  }

  private static double depthVariance(List<Long> depthCounts, long depthSum, long n) {
    double mean = (double) depthSum / n;
    double squares = 0;
    for (int i = 0; i < depthCounts.size(); i++) {
      double distance = i + 1 - mean;
      squares += distance * distance * depthCounts.get(i);
    }
    return squares / n;
  }

  /** The largest i with at least i comments at depth i. */
  private static long hIndex(List<Long> depthCounts) {
    for (int i = depthCounts.size(); i > 0; i--) {
      if (depthCounts.get(i - 1) >= i) {
        return i;
      }
    }
    return 0;
  }

  /** ν = 2W/(N(N−1)), W = Σ s_v (N − s_v), over the comments and the article. */
  private static @Nullable Double structuralVirality(ReplyTree tree) {
    if (tree.size() == 0) {
      return null;
    }
    long nodes = tree.size() + 1L;
    Exact distances = new Exact();
    for (int i = 0; i < tree.size(); i++) {
      distances.addProduct(tree.subtreeSize(i), nodes - tree.subtreeSize(i));
    }
    BigInteger pairs = BigInteger.valueOf(nodes).multiply(BigInteger.valueOf(nodes - 1));
    return new BigDecimal(distances.value().shiftLeft(1))
        .divide(new BigDecimal(pairs), MathContext.DECIMAL64)
        .doubleValue();
  }
}
