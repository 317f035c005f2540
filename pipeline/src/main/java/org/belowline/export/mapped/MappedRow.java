package org.belowline.export.mapped;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belowline.export.CommentColumn;
import org.belowline.export.CommentMap;
import org.jspecify.annotations.Nullable;

/** A row, by what its columns have. One object sees all rows of a content, one after the other. */
final class MappedRow {
  private static final int[] NONE = {};

  private final Map<CommentColumn, int[]> places = new EnumMap<>(CommentColumn.class);
  private final List<String> columns;
  private @Nullable String[] values = {};

  /**
   * Looks at rows.
   *
   * @param columns paths of the columns, in the order of the values
   */
  MappedRow(CommentMap map, List<String> columns) {
    this.columns = columns;
    for (CommentColumn column : CommentColumn.values()) {
      int[] found =
          map.paths(column).stream().mapToInt(columns::indexOf).filter(at -> at >= 0).toArray();
      places.put(column, found);
    }
  }

  /** Goes to a row. */
  void show(@Nullable String[] row) {
    values = row;
  }

  /** Whether the map names it. */
  boolean names(CommentColumn column) {
    return places(column).length > 0;
  }

  /** The first value that is not blank; null where there is none. */
  @Nullable String value(CommentColumn column) {
    int at = place(column);
    return at < 0 ? null : values[at];
  }

  /** Which column has that value; −1 where none has. */
  int place(CommentColumn column) {
    for (int at : places(column)) {
      String value = values[at];
      if (value != null && !value.isBlank()) {
        return at;
      }
    }
    return -1;
  }

  /** All columns that may have it. */
  int[] places(CommentColumn column) {
    int[] found = places.get(column);
    return found == null ? NONE : found;
  }

  /** Whether a column is one of those that may have it. */
  boolean isOf(CommentColumn column, int place) {
    return Arrays.stream(places(column)).anyMatch(at -> at == place);
  }

  /** The value of a column; null where there is none. */
  @Nullable String at(int place) {
    return values[place];
  }

  /** The last part of a column's path, in lower case. */
  String nameAt(int place) {
    String path = columns.get(place);
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
