package org.belowline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** Two outputs, row by row by the keys of their tables. */
public final class Comparison {
  private final OutputFiles first;
  private final OutputFiles second;
  private final Path scratch;
  private final int kept;
  private final ParquetTables parquet;

  private Comparison(
      OutputFiles first, OutputFiles second, Path scratch, int kept, ParquetTables parquet) {
    this.first = first;
    this.second = second;
    this.scratch = scratch;
    this.kept = kept;
    this.parquet = parquet;
  }

  /**
   * Compares two outputs, whatever their formats and number of files. Memory does not grow with
   * them.
   *
   * @param scratch an empty folder for what memory does not hold
   * @param kept so many rows a table are examples, all are counted
   * @return one for each table, in the order of the tables
   * @throws NoOutputException where one of the two cannot be compared
   */
  public static List<TableDifference> of(
      Path first, Path second, Path scratch, int kept, ParquetTables parquet)
      throws IOException, NoOutputException {
    Comparison comparison =
        new Comparison(OutputFiles.of(first), OutputFiles.of(second), scratch, kept, parquet);
    List<TableDifference> differences = new ArrayList<>();
    for (Table table : Table.values()) {
      differences.add(comparison.of(table));
    }
    return differences;
  }

  private TableDifference of(Table table) throws IOException, NoOutputException {
    TableDifference difference = new TableDifference(table, kept);
    boolean isGuarded = isGuarded(first, table) || isGuarded(second, table);
    try (SortedLines firstSort = new SortedLines(scratch);
        SortedLines secondSort = new SortedLines(scratch);
        KeyedRows ofFirst = new KeyedRows(first, table, parquet, isGuarded);
        KeyedRows ofSecond = new KeyedRows(second, table, parquet, isGuarded)) {
      Iterator<byte[]> firstRows = firstSort.sort(ofFirst);
      Iterator<byte[]> secondRows = secondSort.sort(ofSecond);
      difference.columns(ofFirst.columns(), ofSecond.columns());
      List<String> shared =
          ofFirst.columns().stream().filter(ofSecond.columns()::contains).toList();
      merge(firstRows, secondRows, new Columns(ofFirst, ofSecond, shared), difference);
      return difference;
    } catch (UncheckedIOException e) {
      throw new NoOutputException(e.getCause().getMessage());
    }
  }

  /** Whether only guarded texts are there to be compared. */
  private static boolean isGuarded(OutputFiles output, Table table) {
    return output.isCsvSafe() && output.of(table, OutputFiles.PARQUET).isEmpty();
  }

  private record Columns(KeyedRows first, KeyedRows second, List<String> shared) {}

  private static void merge(
      Iterator<byte[]> first,
      Iterator<byte[]> second,
      Columns columns,
      TableDifference difference) {
    String @Nullable [] a = next(first);
    String @Nullable [] b = next(second);
    while (a != null || b != null) {
      int order = a == null ? 1 : b == null ? -1 : SortedLines.compare(a[0], b[0]);
      if (order < 0) {
        difference.add(one(RowDifference.Kind.GONE, a));
        a = next(first);
      } else if (order > 0) {
        difference.add(one(RowDifference.Kind.ADDED, b));
        b = next(second);
      } else {
        changed(a, b, columns, difference);
        a = next(first);
        b = next(second);
      }
    }
  }

  private static void changed(String[] a, String[] b, Columns columns, TableDifference difference) {
    List<@Nullable String> before = SortedLines.list(a[1]);
    List<@Nullable String> after = SortedLines.list(b[1]);
    TreeMap<String, List<@Nullable String>> cells = new TreeMap<>();
    for (String column : columns.shared()) {
      String was = before.get(columns.first().columns().indexOf(column));
      String is = after.get(columns.second().columns().indexOf(column));
      if (was == null ? is != null : !was.equals(is)) {
        List<@Nullable String> both = new ArrayList<>(2);
        both.add(was);
        both.add(is);
        cells.put(column, both);
      }
    }
    if (cells.isEmpty()) {
      difference.same();
    } else {
      difference.add(new RowDifference(RowDifference.Kind.CHANGED, SortedLines.list(a[0]), cells));
    }
  }

  private static RowDifference one(RowDifference.Kind kind, String[] row) {
    return new RowDifference(kind, SortedLines.list(row[0]), new TreeMap<>());
  }

  private static String @Nullable [] next(Iterator<byte[]> rows) {
    return rows.hasNext() ? SortedLines.parts(rows.next()) : null;
  }
}
