package org.belowline.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.belowline.table.Column;
import org.belowline.table.Table;
import org.belowline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * The order of a table's rows, as far as columns of the table say it: texts by code point, numbers
 * by value, null first. Where rows are ordered by what another table has, as by the position of
 * their comment, those that are alike in it are still in order among themselves.
 */
final class RowOrder {
  private final List<Integer> before = new ArrayList<>();
  private final List<Integer> behind = new ArrayList<>();
  private final int comment;
  private final List<Column> columns;

  RowOrder(Table table) {
    TableSchema schema = table.schema();
    columns = schema.columns();
    List<String> names = columns.stream().map(Column::name).toList();
    comment = names.indexOf("comment_id");
    List<Integer> places = before;
    for (String sort : schema.sort()) {
      if (names.contains(sort)) {
        places.add(names.indexOf(sort));
      } else {
        places = behind;
      }
    }
  }

  /** Whether the second row may stand below the first. */
  boolean isKept(List<@Nullable String> first, List<@Nullable String> second) {
    int order = compare(before, first, second);
    if (order != 0 || behind.isEmpty()) {
      return order <= 0;
    }
    boolean isAlike =
        first.get(comment) == null
            ? second.get(comment) == null
            : first.get(comment).equals(second.get(comment));
    return isAlike ? compare(behind, first, second) <= 0 : second.get(comment) != null;
  }

  private int compare(
      List<Integer> places, List<@Nullable String> first, List<@Nullable String> second) {
    for (int place : places) {
      int order = compare(columns.get(place).type(), first.get(place), second.get(place));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(Column.Type type, @Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    if (type == Column.Type.LONG && CellType.fits(type, a) && CellType.fits(type, b)) {
      return Long.compare(Long.parseLong(a), Long.parseLong(b));
    }
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
