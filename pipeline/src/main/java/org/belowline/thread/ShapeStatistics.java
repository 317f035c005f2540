package org.belowline.thread;

import java.math.BigInteger;
import java.util.Arrays;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** The form of the reply tree: depth, width, leaves, virality. */
final class ShapeStatistics {
  private ShapeStatistics() {}

  /** Of a thread: the article is a node of it. */
  static ThreadSummary.Shape of(ReplyTree tree) {
    return of(tree, tree.size() + 1L);
  }

  /** Of a branch, as a tree with one top-level comment: the article is no node of it. */
  static ThreadSummary.Shape ofBranch(ReplyTree tree) {
    return of(tree, tree.size());
  }

  private static ThreadSummary.Shape of(ReplyTree tree, long nodes) {
    long n = tree.size();
    long replies = n - tree.topLevelCount();
    long leaves = 0;
    long depths = 0;
    long leafDepths = 0;
    long maxDepth = 0;
    long maxReplies = 0;
    for (int v = 0; v < n; v++) {
      int depth = tree.depth(v);
      depths += depth;
      maxDepth = Math.max(maxDepth, depth);
      maxReplies = Math.max(maxReplies, tree.childCount(v));
      if (tree.childCount(v) == 0) {
        leaves++;
        leafDepths += depth;
      }
    }
    long[] depthCounts = depthCounts(tree, Math.toIntExact(maxDepth));
    return new ThreadSummary.Shape(
        tree.topLevelCount(),
        replies,
        share(replies, n),
        leaves,
        share(leaves, n),
        maxDepth,
        share(depths, n),
        depthVariance(tree, depths),
        share(leafDepths, leaves),
        Arrays.stream(depthCounts).boxed().toList(),
        Arrays.stream(depthCounts).max().orElse(0),
        hIndex(depthCounts),
        structuralVirality(tree, nodes),
        n == 0 ? null : maxReplies,
        share(n - leaves, n));
  }

  private static @Nullable Double share(long part, long whole) {
    return whole == 0 ? null : (double) part / whole;
  }

  /** The comments at each depth, depth 1 first. */
  private static long[] depthCounts(ReplyTree tree, int maxDepth) {
    long[] counts = new long[maxDepth];
    for (int v = 0; v < tree.size(); v++) {
      counts[tree.depth(v) - 1]++;
    }
    return counts;
  }

  /** The population variance as (n Σd² − (Σd)²) / n², whole numbers until the last division. */
  private static @Nullable Double depthVariance(ReplyTree tree, long depths) {
    if (tree.size() == 0) {
      return null;
    }
    ExactSum squares = new ExactSum();
    for (int v = 0; v < tree.size(); v++) {
      long depth = tree.depth(v);
      squares.add(depth * depth);
    }
    BigInteger n = BigInteger.valueOf(tree.size());
    BigInteger numerator = n.multiply(squares.value()).subtract(BigInteger.valueOf(depths).pow(2));
    return ExactSum.ratio(numerator, n.pow(2));
  }

  /**
   * The largest i with at least i comments at depth i (after Gómez, Kaltenbrunner and López, WWW
   * 2008); a level that fails does not end the search.
   */
  private static long hIndex(long[] depthCounts) {
    for (int depth = depthCounts.length; depth > 0; depth--) {
      if (depthCounts[depth - 1] >= depth) {
        return depth;
      }
    }
    return 0;
  }

  /**
   * The mean distance of two of the N nodes (Goel, Anderson, Hofman and Watts, Management Science
   * 2016); null where there is but one. The link above v lies between s_v nodes and N − s_v others,
   * so that it is part of s_v (N − s_v) of the ways; above the root of all there is none.
   */
  private static @Nullable Double structuralVirality(ReplyTree tree, long nodes) {
    if (nodes < 2) {
      return null;
    }
    ExactSum distances = new ExactSum();
    for (int v = 0; v < tree.size(); v++) {
      long below = tree.subtreeSize(v);
      distances.add(below * (nodes - below));
    }
    return ExactSum.ratio(distances.value().shiftLeft(1), BigInteger.valueOf(nodes * (nodes - 1)));
  }
}
