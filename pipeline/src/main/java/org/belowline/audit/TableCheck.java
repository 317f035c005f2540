package org.belowline.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.belowline.table.Column;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;
import org.belowline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table row by row, checks what a row and the one above it show, and hands on what must
 * meet other rows. Where there are both formats each row is compared.
 */
final class TableCheck implements Closeable {
  private final OutputFiles output;
  private final Table table;
  private final TableSchema schema;
  private final List<String> names;
  private final Faults faults;
  private final Shards rows;
  private final @Nullable Shards csv;
  private final boolean hasGuardedTexts;
  private final RowOrder order;

  /** Rows are spread over files by an id; those of rejects are sorted by another column. */
  private final boolean isSpreadByKey;

  private final Map<TableSchema.ForeignKey, List<@Nullable String>> lastReferences =
      new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
  private boolean isComparable = true;
  private boolean isBroken;
  private @Nullable List<@Nullable String> last;

  TableCheck(OutputFiles output, Table table, ParquetTables parquet, Faults faults) {
    this.output = output;
    this.table = table;
    this.schema = table.schema();
    this.names = schema.columns().stream().map(Column::name).toList();
    this.faults = faults;
    this.order = new RowOrder(table);
    this.isSpreadByKey = !schema.sort().get(0).endsWith("_id");
    List<OutputFiles.Written> printed = output.of(table, OutputFiles.CSV);
    List<OutputFiles.Written> packed = output.of(table, OutputFiles.PARQUET);
    Shards.Listener listener = new Told();
    this.csv =
        printed.isEmpty() || packed.isEmpty()
            ? null
            : new Shards(output, table, printed, parquet, listener);
    this.rows = new Shards(output, table, packed.isEmpty() ? printed : packed, parquet, listener);
    this.hasGuardedTexts = packed.isEmpty() && output.isCsvSafe();
  }

  /** Checks the next row; false behind the last. */
  boolean advance(Consumer<byte[]> lines) throws IOException {
    List<@Nullable String> row = rows.next();
    if (csv != null) {
      compare(row, csv.next());
    }
    if (row == null) {
      return false;
    }
    if (!rows.columns().equals(names)) {
      return true;
    }
    checkCells(row);
    if (last != null && !(isSpreadByKey && rows.row() == 1) && !order.isKept(last, row)) {
      fault(null, "stands too low: rows are sorted by " + String.join(", ", schema.sort()));
    }
    last = row;
    holds(row, lines);
    references(row, lines);
    spans(row, lines);
    return true;
  }

  Table table() {
    return table;
  }

  /** Whether some rows could not be read. */
  boolean isBroken() {
    return isBroken;
  }

  private void checkCells(List<@Nullable String> row) {
    for (int i = 0; i < names.size(); i++) {
      Column column = schema.columns().get(i);
      String cell = row.get(i);
      if (cell == null) {
        if (!column.isNullable()) {
          fault(column.name(), "is null, and never may be");
        }
      } else if (!CellType.fits(column.type(), cell)) {
        fault(column.name(), Faults.shown(cell) + " is no " + typeName(column));
      }
    }
  }

  private static String typeName(Column column) {
    return switch (column.type()) {
      case STRING -> "text";
      case LONG -> "whole number";
      case DOUBLE -> "number";
      case BOOLEAN -> "true or false";
      case TIME -> "time";
      case STRING_LIST -> "list of texts";
      case LONG_LIST -> "list of whole numbers";
    };
  }

  private void compare(@Nullable List<@Nullable String> row, @Nullable List<@Nullable String> cells)
      throws IOException {
    if (!isComparable) {
      return;
    }
    if (row == null || cells == null) {
      isComparable = row == null && cells == null;
      if (!isComparable) {
        faults.add(
            (row == null ? csv : rows).file(),
            (row == null ? csv : rows).row(),
            null,
            "is in no file of the other format: CSV and Parquet have not as many rows");
      }
      return;
    }
    if (!csv.columns().equals(names) || !rows.columns().equals(names)) {
      return;
    }
    for (int i = 0; i < names.size() && i < cells.size() && i < row.size(); i++) {
      String wanted = row.get(i);
      if (wanted != null && output.isCsvSafe()) {
        wanted = CsvRows.safe(schema.columns().get(i), wanted);
      }
      String cell = cells.get(i);
      if (wanted == null ? cell != null : !wanted.equals(cell)) {
        faults.add(
            csv.file(),
            csv.row(),
            names.get(i),
            "CSV has %s, %s has %s"
                .formatted(Faults.shown(cell), rows.file(), Faults.shown(row.get(i))));
      }
    }
  }

  /** What other rows may point at. */
  private void holds(List<@Nullable String> row, Consumer<byte[]> lines) {
    int body = names.indexOf("body");
    List<@Nullable String> held = new ArrayList<>(place());
    held.add(body < 0 ? null : row.get(body));
    lines.accept(Meeting.line(table, values(row, schema.key()), Meeting.HELD, held));
  }

  private void references(List<@Nullable String> row, Consumer<byte[]> lines) {
    for (TableSchema.ForeignKey key : schema.foreignKeys()) {
      List<@Nullable String> values = values(row, key.columns());
      // Rows of one thread stand together, and all point at it.
      if (values.contains(null) || values.equals(lastReferences.put(key, values))) {
        continue;
      }
      List<@Nullable String> wanted = new ArrayList<>(place());
      wanted.add(String.join(", ", key.columns()));
      lines.accept(Meeting.line(Meeting.table(key.table()), values, Meeting.REFERENCE, wanted));
    }
  }

  private void spans(List<@Nullable String> row, Consumer<byte[]> lines) {
    for (Span span : Span.of(table)) {
      String start = value(row, span.start());
      String end = value(row, span.end());
      String comment = value(row, span.comment());
      String article = span.article() == null ? null : value(row, span.article());
      if (start == null && end == null || comment == null && article == null) {
        continue;
      }
      List<@Nullable String> stretch = new ArrayList<>(place());
      stretch.add(span.start());
      stretch.add(start);
      stretch.add(end);
      stretch.add(span.text());
      stretch.add(span.text() == null || hasGuardedTexts ? null : value(row, span.text()));
      lines.accept(
          Meeting.line(
              comment == null ? Table.ARTICLES : Table.COMMENTS,
              List.of(comment == null ? article : comment),
              Meeting.STRETCH,
              stretch));
    }
  }

  private List<String> place() {
    return List.of(rows.file(), Long.toString(rows.row()));
  }

  private @Nullable String value(List<@Nullable String> row, String column) {
    return row.get(names.indexOf(column));
  }

  private List<@Nullable String> values(List<@Nullable String> row, List<String> columns) {
    List<@Nullable String> values = new ArrayList<>(columns.size());
    for (String column : columns) {
      values.add(value(row, column));
    }
    return values;
  }

  private void fault(@Nullable String column, String message) {
    faults.add(rows.file(), rows.row(), column, message);
  }

  @Override
  public void close() throws IOException {
    rows.close();
    if (csv != null) {
      csv.close();
    }
  }

  private final class Told implements Shards.Listener {
    @Override
    public void opened(String path, CellRows opened) {
      for (String column : names) {
        if (!opened.columns().contains(column)) {
          faults.add(path, null, column, "the column is missing");
        }
      }
      for (String column : opened.columns()) {
        if (!names.contains(column)) {
          faults.add(path, null, column, "the schema has no such column");
        }
      }
      if (opened.columns().size() == names.size()
          && names.containsAll(opened.columns())
          && !opened.columns().equals(names)) {
        faults.add(path, null, null, "the columns are not in the order of the schema");
      }
      opened
          .otherTypes()
          .forEach((column, type) -> faults.add(path, null, column, "has another type: " + type));
    }

    @Override
    public void ended(OutputFiles.Written file, long read) {
      if (file.rows() != read) {
        faults.add(file.path(), null, null, "has " + read + " rows, run.json says " + file.rows());
      }
    }

    @Override
    public void broken(String path, long row, IOException error) {
      isComparable = false;
      isBroken = true;
      faults.add(path, row, null, "cannot be read: " + error.getMessage());
    }
  }
}
