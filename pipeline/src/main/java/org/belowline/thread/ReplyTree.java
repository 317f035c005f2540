package org.belowline.thread;

import java.util.Arrays;

/**
 * The form of a thread: comments by index, each with the one that it replies to. The article is not
 * among them; it is the root above all top-level comments. Built from parents that stand before
 * their replies, so that one pass forward and one backward give everything.
 */
public final class ReplyTree {
  /** Stands for the article where an index of a comment is asked for. */
  public static final int ARTICLE = -1;

  private final int[] parents;
  private final int[] depths;
  private final int[] places;
  private final int[] replies;
  private final int[] sizes;
  private final int[] heights;
  private final int[] roots;
  private final int topLevel;

  /**
   * Takes the form from the parents.
   *
   * @param parents for each comment the index of its parent, below its own, or {@link #ARTICLE};
   *     siblings are in the order of their indexes
   */
  public ReplyTree(int[] parents) {
    int n = parents.length;
    this.parents = parents.clone();
    depths = new int[n];
    places = new int[n];
    replies = new int[n];
    sizes = new int[n];
    heights = new int[n];
    roots = new int[n];
    int top = 0;
    for (int i = 0; i < n; i++) {
      int parent = parents[i];
      if (parent < ARTICLE || parent >= i) {
        throw new IllegalArgumentException("comment %d has parent %d".formatted(i, parent));
      }
      if (parent == ARTICLE) {
        depths[i] = 1;
        places[i] = ++top;
        roots[i] = i;
      } else {
        depths[i] = depths[parent] + 1;
        places[i] = ++replies[parent];
        roots[i] = roots[parent];
      }
    }
    topLevel = top;
    Arrays.fill(sizes, 1);
    for (int i = n - 1; i >= 0; i--) {
      int parent = parents[i];
      if (parent != ARTICLE) {
        sizes[parent] += sizes[i];
        heights[parent] = Math.max(heights[parent], heights[i] + 1);
      }
    }
  }

  /** The number of comments. */
  public int size() {
    return parents.length;
  }

  /** The number of top-level comments. */
  public int topLevel() {
    return topLevel;
  }

  /** The comment that this one replies to, or {@link #ARTICLE}. */
  public int parent(int comment) {
    return parents[comment];
  }

  /** 1 at top level. */
  public int depth(int comment) {
    return depths[comment];
  }

  /** The place among its siblings, base 1. */
  public int place(int comment) {
    return places[comment];
  }

  /** The number of direct replies. */
  public int replies(int comment) {
    return replies[comment];
  }

  /** The number of comments in the subtree, itself included. */
  public int subtreeSize(int comment) {
    return sizes[comment];
  }

  /** Levels below it; 0 without replies. */
  public int height(int comment) {
    return heights[comment];
  }

  /** The top-level comment above it; itself at top level. */
  public int root(int comment) {
    return roots[comment];
  }
}
