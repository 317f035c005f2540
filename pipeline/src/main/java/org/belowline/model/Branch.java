package org.belowline.model;

import static java.util.Objects.requireNonNull;

/**
 * One top-level comment with all replies below it.
 *
 * @param id that of the top-level comment
 * @param position of the top-level comment in the thread, base 1
 * @param summary of the subtree; depths are those in the thread
 */
public record Branch(String id, long position, ThreadSummary summary) {
  public Branch {
    requireNonNull(id, "id");
    requireNonNull(summary, "summary");
    if (position < 1) {
      throw new IllegalArgumentException("position: " + position);
    }
  }
}
