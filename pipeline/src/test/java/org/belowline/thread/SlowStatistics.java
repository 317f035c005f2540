package org.belowline.thread;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same numbers by other means, straight from the definitions and without regard to time:
 * distances by breadth-first search, levels by walking up, pairs by trying all of them.
 */
final class SlowStatistics {
  private final int[] parents;
  private final String[] authors;

  SlowStatistics(int[] parents, String[] authors) {
    this.parents = parents;
    this.authors = authors;
  }

  List<Integer> ancestors(int comment) {
    List<Integer> above = new ArrayList<>();
    for (int at = parents[comment]; at >= 0; at = parents[at]) {
      above.add(at);
    }
    return above;
  }

  int depth(int comment) {
    return ancestors(comment).size() + 1;
  }

  long replies(int comment) {
    long count = 0;
    for (int parent : parents) {
      count += parent == comment ? 1 : 0;
    }
    return count;
  }

  long descendants(int comment) {
    long count = 0;
    for (int i = 0; i < parents.length; i++) {
      count += ancestors(i).contains(comment) ? 1 : 0;
    }
    return count;
  }

  long height(int comment) {
    long height = 0;
    for (int i = 0; i < parents.length; i++) {
      int at = ancestors(i).indexOf(comment);
      height = Math.max(height, at + 1);
    }
    return height;
  }

  List<Long> depthCounts() {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      counts.merge(depth(i), 1L, Long::sum);
    }
    return List.copyOf(counts.values());
  }

  long hIndex() {
    List<Long> counts = depthCounts();
    long best = 0;
    for (int level = 1; level <= counts.size(); level++) {
      if (counts.get(level - 1) >= level) {
        best = level;
      }
    }
    return best;
  }

  /** The mean of all distances between two of the nodes, the article being the last one. */
  double structuralVirality() {
    int nodes = parents.length + 1;
    Map<Integer, List<Integer>> neighbours = new HashMap<>();
    for (int i = 0; i < parents.length; i++) {
      int parent = parents[i] < 0 ? parents.length : parents[i];
      neighbours.computeIfAbsent(i, key -> new ArrayList<>()).add(parent);
      neighbours.computeIfAbsent(parent, key -> new ArrayList<>()).add(i);
    }
    long sum = 0;
    for (int from = 0; from < nodes; from++) {
      Map<Integer, Integer> distances = new LinkedHashMap<>();
      Deque<Integer> queue = new ArrayDeque<>();
      distances.put(from, 0);
      queue.add(from);
      while (!queue.isEmpty()) {
        int at = queue.poll();
        for (int next : neighbours.getOrDefault(at, List.of())) {
          if (!distances.containsKey(next)) {
            distances.put(next, distances.get(at) + 1);
            queue.add(next);
          }
        }
      }
      sum += distances.values().stream().mapToLong(Integer::longValue).sum();
    }
    return sum / ((double) nodes * (nodes - 1));
  }

  double depthVariance() {
    BigDecimal n = BigDecimal.valueOf(parents.length);
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal squares = BigDecimal.ZERO;
    for (int i = 0; i < parents.length; i++) {
      BigDecimal depth = BigDecimal.valueOf(depth(i));
      sum = sum.add(depth);
      squares = squares.add(depth.multiply(depth));
    }
    return squares
        .multiply(n)
        .subtract(sum.multiply(sum))
        .divide(n.multiply(n), new MathContext(30, RoundingMode.HALF_EVEN))
        .doubleValue();
  }

  List<Long> branchSizes() {
    List<Long> sizes = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] < 0) {
        sizes.add(descendants(i) + 1);
      }
    }
    return sizes;
  }

  Map<String, Long> commentsBy() {
    Map<String, Long> counts = new TreeMap<>();
    for (String author : authors) {
      if (author != null) {
        counts.merge(author, 1L, Long::sum);
      }
    }
    return counts;
  }

  long selfReplies() {
    long count = 0;
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] >= 0 && authors[i] != null && authors[i].equals(authors[parents[i]])) {
        count++;
      }
    }
    return count;
  }

  private boolean answers(String from, String to) {
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] >= 0 && from.equals(authors[i]) && to.equals(authors[parents[i]])) {
        return true;
      }
    }
    return false;
  }

  /** Pairs with a reply, and pairs with replies both ways. */
  long[] dyads() {
    Set<String> people = new TreeSet<>(commentsBy().keySet());
    long any = 0;
    long both = 0;
    for (String one : people) {
      for (String other : people) {
        if (one.compareTo(other) < 0) {
          boolean there = answers(one, other);
          boolean back = answers(other, one);
          any += there || back ? 1 : 0;
          both += there && back ? 1 : 0;
        }
      }
    }
    return new long[] {any, both};
  }

  /** Half the mean absolute difference of all pairs over the mean. */
  static double gini(List<Long> values) {
    double differences = 0;
    double sum = 0;
    for (long one : values) {
      sum += one;
      for (long other : values) {
        differences += Math.abs(one - other);
      }
    }
    return differences / (2 * values.size() * sum);
  }

  static double entropy(List<Long> values) {
    double sum = values.stream().mapToDouble(Long::doubleValue).sum();
    return values.stream().mapToDouble(v -> v / sum * Math.log(sum / v) / Math.log(2)).sum();
  }

  static double median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int n = sorted.size();
    return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
  }
}
