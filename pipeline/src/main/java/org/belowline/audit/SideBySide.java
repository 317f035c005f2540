package org.belowline.audit;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * Walks the rows of two outputs side by side. Rows of the same key that come near each other, as in
 * outputs of the same order, are compared at once; what is left are lines of key, side and cells,
 * for a sort to bring together.
 */
final class SideBySide implements Iterator<byte[]> {
  static final String FIRST = "1";
  static final String SECOND = "2";

  private final KeyedRows first;
  private final KeyedRows second;
  private final RowComparison comparison;
  private final Waiting ofFirst;
  private final Waiting ofSecond;
  private final Queue<byte[]> left = new ArrayDeque<>();
  private boolean isOver;

  /**
   * Nothing is read yet.
   *
   * @param room for rows of each side that wait for the other, bytes
   */
  SideBySide(KeyedRows first, KeyedRows second, RowComparison comparison, long room) {
    this.first = first;
    this.second = second;
    this.comparison = comparison;
    this.ofFirst = new Waiting(room);
    this.ofSecond = new Waiting(room);
  }

  @Override
  public boolean hasNext() {
    while (left.isEmpty() && !isOver) {
      step();
    }
    return !left.isEmpty();
  }

  private void step() {
    KeyedRow a = first.hasNext() ? first.next() : null;
    KeyedRow b = second.hasNext() ? second.next() : null;
    if (a != null && b != null && a.key().equals(b.key())) {
      comparison.compare(a, b);
      return;
    }
    if (a != null) {
      KeyedRow other = ofSecond.take(a.key());
      if (other != null) {
        comparison.compare(a, other);
      } else if (!ofFirst.add(a)) {
        left.add(line(a, FIRST));
      }
    }
    if (b != null) {
      KeyedRow other = ofFirst.take(b.key());
      if (other != null) {
        comparison.compare(other, b);
      } else if (!ofSecond.add(b)) {
        left.add(line(b, SECOND));
      }
    }
    isOver = a == null && b == null;
    if (isOver || ofFirst.isFull() || ofSecond.isFull()) {
      ofFirst.takeAll().forEach(row -> left.add(line(row, FIRST)));
      ofSecond.takeAll().forEach(row -> left.add(line(row, SECOND)));
    }
  }

  private static byte[] line(KeyedRow row, String side) {
    return SortedLines.line(row.key(), List.of(side), row.cells());
  }

  @Override
  public byte[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return left.remove();
  }
}
