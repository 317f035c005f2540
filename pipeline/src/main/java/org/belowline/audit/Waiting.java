package org.belowline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of one output that the other one has not shown yet. */
final class Waiting {
  private final long room;
  private final Map<List<@Nullable String>, KeyedRow> rows = new HashMap<>();
  private long size;

  /**
   * None at first.
   *
   * @param room for so many bytes, about
   */
  Waiting(long room) {
    this.room = room;
  }

  /** Takes the row with the key out; null where none has it. */
  @Nullable KeyedRow take(List<@Nullable String> key) {
    KeyedRow row = rows.remove(key);
    if (row != null) {
      size -= row.size();
    }
    return row;
  }

  /** Adds a row; false where one with its key waits already. */
  boolean add(KeyedRow row) {
    if (rows.putIfAbsent(row.key(), row) != null) {
      return false;
    }
    size += row.size();
    return true;
  }

  boolean isFull() {
    return size > room;
  }

  /** Takes all rows out, in no order. */
  List<KeyedRow> takeAll() {
    List<KeyedRow> all = new ArrayList<>(rows.values());
    rows.clear();
    size = 0;
    return all;
  }
}
