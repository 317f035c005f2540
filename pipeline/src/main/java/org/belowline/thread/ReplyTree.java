package org.belowline.thread;

import java.util.List;
import org.belowline.model.Comment;
import org.belowline.model.RawComment;
import org.jspecify.annotations.Nullable;

/**
 * Which comment replies to which: a forest below the article, immutable. Comments are known by
 * their index, base 0; siblings stand in order of index. Everything is found iteratively in linear
 * time and held in arrays of numbers, so that a chain of a million replies is no special case.
 */
public final class ReplyTree {
  /** The parent of a top-level comment. */
  public static final int ARTICLE = -1;

  private final int[] parent;

  /**
   * Where the children of comment v begin in {@link #children}: at v + 1; those of the article at
   * 0.
   */
  private final int[] childrenStart;

  private final int[] children;

  /** All comments, every parent before its replies, level by level. */
  private final int[] levelOrder;

  private final int[] depth;
  private final int[] root;
  private final int[] place;
  private final int[] subtreeSize;
  private final int[] height;

  /**
   * A tree from the parent of each comment.
   *
   * @param parents index of the parent, {@link #ARTICLE} at top level; a parent may stand before or
   *     after its replies
   * @throws IllegalArgumentException where a parent is no comment, or where replies run in a
   *     circle: circles are broken before, by who knows the times
   */
  public ReplyTree(int[] parents) {
    int n = parents.length;
    parent = parents.clone();
    childrenStart = childrenStart(parent);
    children = new int[n];
    place = new int[n];
    int[] filled = new int[n + 1];
    for (int v = 0; v < n; v++) {
      int owner = parent[v] + 1;
      children[childrenStart[owner] + filled[owner]] = v;
      place[v] = ++filled[owner];
    }
    levelOrder = walkLevels();
    depth = new int[n];
    root = new int[n];
    for (int v : levelOrder) {
      boolean top = parent[v] == ARTICLE;
      depth[v] = top ? 1 : depth[parent[v]] + 1;
      root[v] = top ? v : root[parent[v]];
    }
    subtreeSize = new int[n];
    height = new int[n];
    for (int i = n - 1; i >= 0; i--) {
      int v = levelOrder[i];
      subtreeSize[v]++;
      if (parent[v] != ARTICLE) {
        subtreeSize[parent[v]] += subtreeSize[v];
        height[parent[v]] = Math.max(height[parent[v]], height[v] + 1);
      }
    }
  }

  /**
   * The tree of comments that say their parents.
   *
   * @throws IllegalArgumentException as the constructor does
   */
  static ReplyTree of(List<RawComment> comments) {
    int[] parents = new int[comments.size()];
    for (int v = 0; v < parents.length; v++) {
      Integer parent = comments.get(v).parent();
      parents[v] = parent == null ? ARTICLE : parent;
    }
    return new ReplyTree(parents);
  }

  private static int[] childrenStart(int[] parent) {
    int n = parent.length;
    int[] start = new int[n + 2];
    for (int v = 0; v < n; v++) {
      if (parent[v] < ARTICLE || parent[v] >= n) {
        throw new IllegalArgumentException("comment %d has parent %d".formatted(v, parent[v]));
      }
      start[parent[v] + 2]++;
    }
    for (int owner = 0; owner <= n; owner++) {
      start[owner + 1] += start[owner];
    }
    return start;
  }

  /** All comments, every parent before its replies, level by level; not to be written to. */
  int[] levelOrder() {
    return levelOrder;
  }

  private int[] walkLevels() {
    int n = parent.length;
    int[] order = new int[n];
    int reached = 0;
    for (int k = 0; k < topLevelCount(); k++) {
      order[reached++] = topLevel(k);
    }
    for (int next = 0; next < reached; next++) {
      for (int k = 0; k < childCount(order[next]); k++) {
        order[reached++] = child(order[next], k);
      }
    }
    if (reached < n) {
      throw new IllegalArgumentException((n - reached) + " comments hang on a circle of replies");
    }
    return order;
  }

  /** The number of comments. */
  public int size() {
    return parent.length;
  }

  /** The comment that {@code v} replies to; {@link #ARTICLE} at top level. */
  public int parent(int v) {
    return parent[v];
  }

  public boolean isTopLevel(int v) {
    return parent[v] == ARTICLE;
  }

  public int topLevelCount() {
    return childrenStart[1];
  }

  /** The k-th top-level comment, base 0. */
  public int topLevel(int k) {
    return children[k];
  }

  /** The number of direct replies. */
  public int childCount(int v) {
    return childrenStart[v + 2] - childrenStart[v + 1];
  }

  /** The k-th direct reply, base 0. */
  public int child(int v, int k) {
    return children[childrenStart[v + 1] + k];
  }

  /** The depth: the article is 0, a top-level comment 1. */
  public int depth(int v) {
    return depth[v];
  }

  /** The top-level comment above {@code v}; itself at top level. */
  public int root(int v) {
    return root[v];
  }

  /** The place among its siblings, base 1. */
  public int place(int v) {
    return place[v];
  }

  /** The number of comments of the subtree at {@code v}, itself included. */
  public int subtreeSize(int v) {
    return subtreeSize[v];
  }

  /** The levels below {@code v}; 0 for a comment without reply. */
  public int height(int v) {
    return height[v];
  }

  /**
   * The places of {@code v} and all above it, from the top, such as "5.1.2"; null below {@link
   * Comment#DEEPEST_PATH}.
   */
  public @Nullable String path(int v) {
    if (depth[v] > Comment.DEEPEST_PATH) {
      return null;
    }
    int[] places = new int[depth[v]];
    int above = v;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = place[above];
      above = parent[above];
    }
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < places.length; i++) {
      path.append(i == 0 ? "" : ".").append(places[i]);
    }
    return path.toString();
  }
}
