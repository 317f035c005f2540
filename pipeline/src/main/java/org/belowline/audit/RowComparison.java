package org.belowline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares rows of the same key in the columns that both have, and counts. */
final class RowComparison {
  private final KeyedRows first;
  private final KeyedRows second;
  private final TableDifference difference;
  private List<String> firstColumns = List.of();
  private List<String> secondColumns = List.of();
  private List<Shared> shared = List.of();

  /** A column that both have, and its places. */
  private record Shared(String name, int first, int second) {}

  RowComparison(KeyedRows first, KeyedRows second, TableDifference difference) {
    this.first = first;
    this.second = second;
    this.difference = difference;
  }

  void compare(KeyedRow before, KeyedRow after) {
    if (!firstColumns.equals(first.columns()) || !secondColumns.equals(second.columns())) {
      firstColumns = first.columns();
      secondColumns = second.columns();
      shared =
          firstColumns.stream()
              .filter(secondColumns::contains)
              .map(
                  name -> new Shared(name, firstColumns.indexOf(name), secondColumns.indexOf(name)))
              .toList();
    }
    TreeMap<String, List<@Nullable String>> cells = new TreeMap<>();
    for (Shared column : shared) {
      String was = before.cells().get(column.first());
      String is = after.cells().get(column.second());
      if (was == null ? is != null : !was.equals(is)) {
        List<@Nullable String> both = new ArrayList<>(2);
        both.add(was);
        both.add(is);
        cells.put(column.name(), both);
      }
    }
    if (cells.isEmpty()) {
      difference.same();
    } else {
      difference.add(new RowDifference(RowDifference.Kind.CHANGED, after.key(), cells));
    }
  }

  /** A row that the second output does not have. */
  void gone(KeyedRow row) {
    difference.add(new RowDifference(RowDifference.Kind.GONE, row.key(), new TreeMap<>()));
  }

  /** A row that the first output does not have. */
  void added(KeyedRow row) {
    difference.add(new RowDifference(RowDifference.Kind.ADDED, row.key(), new TreeMap<>()));
  }
}
