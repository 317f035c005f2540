package org.belowline.audit;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Where what points at a row meets the row: lines that are sorted by table and key, the row itself
 * before what points at it. One body is in memory at a time.
 */
final class Meeting {
  /** A row that has the key: file, row, body. */
  static final String HELD = "0";

  /** What points at it: file, row, columns. */
  static final String REFERENCE = "1";

  /** What says where something stands in its body: file, row, column, start, end, column, text. */
  static final String STRETCH = "2";

  private final Faults faults;
  private final Set<String> broken;
  private String key = "";
  private boolean isHeld;
  private @Nullable String body;
  private int @Nullable [] characters;

  /**
   * A meeting of all rows.
   *
   * @param broken codes of tables that could not be read whole, where rows are missing anyway; to
   *     be filled before the lines come
   */
  Meeting(Faults faults, Set<String> broken) {
    this.faults = faults;
    this.broken = broken;
  }

  static Table table(String code) {
    return Table.valueOf(code.toUpperCase(Locale.ROOT));
  }

  static byte[] line(
      Table table, List<@Nullable String> key, String role, List<@Nullable String> values) {
    return SortedLines.line(List.of(table.code()), key, List.of(role), values);
  }

  /** Takes all lines in their order. */
  void check(Iterator<byte[]> sorted) {
    while (sorted.hasNext()) {
      String[] parts = SortedLines.parts(sorted.next());
      String table = SortedLines.list(parts[0]).get(0);
      List<@Nullable String> values = SortedLines.list(parts[3]);
      boolean isSame = key.equals(parts[0] + parts[1]);
      key = parts[0] + parts[1];
      if (!isSame) {
        isHeld = false;
        body = null;
        characters = null;
      }
      switch (SortedLines.list(parts[2]).get(0)) {
        case HELD -> held(table, parts[1], values);
        case REFERENCE -> reference(table, parts[1], values);
        default -> stretch(table, parts[1], values);
      }
    }
  }

  private void held(String table, String id, List<@Nullable String> values) {
    if (isHeld) {
      fault(
          values, String.join(", ", table(table).schema().key()), id + " is there more than once");
      return;
    }
    isHeld = true;
    body = values.get(2);
  }

  private void reference(String table, String id, List<@Nullable String> values) {
    if (!isHeld && !broken.contains(table)) {
      fault(values, values.get(2), id + " is not in " + table);
    }
  }

  private void stretch(String table, String id, List<@Nullable String> values) {
    if (!isHeld) {
      return; // the reference to it tells so
    }
    String column = values.get(2);
    if (body == null) {
      fault(values, column, "points into %s %s, which has no body".formatted(table, id));
      return;
    }
    if (characters == null) {
      characters = body.codePoints().toArray();
    }
    int start = place(values.get(3));
    int end = place(values.get(4));
    if (start < 0 || end < start || end > characters.length) {
      fault(
          values,
          column,
          "[%s:%s] is not within the body of %s %s"
              .formatted(values.get(3), values.get(4), table, id));
      return;
    }
    String there = new String(characters, start, end - start);
    if (values.get(6) != null && !values.get(6).equals(there)) {
      fault(
          values,
          values.get(5),
          "%s is not what stands in %s %s at [%s:%s]: %s"
              .formatted(
                  Faults.shown(values.get(6)),
                  table,
                  id,
                  values.get(3),
                  values.get(4),
                  Faults.shown(there)));
    }
  }

  private static int place(@Nullable String number) {
    try {
      return number == null ? -1 : Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private void fault(List<@Nullable String> values, @Nullable String column, String message) {
    faults.add(values.get(0), Long.valueOf(values.get(1)), column, message);
  }
}
