package org.belowline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.belowline.table.Table;

/** Two outputs, row by row by the keys of their tables. */
public final class Comparison {
  private static final long ROOM = 16L << 20;

  private final OutputFiles first;
  private final OutputFiles second;
  private final Path scratch;
  private final int kept;
  private final ParquetTables parquet;
  private final long room;

  private Comparison(
      OutputFiles first,
      OutputFiles second,
      Path scratch,
      int kept,
      ParquetTables parquet,
      long room) {
    this.first = first;
    this.second = second;
    this.scratch = scratch;
    this.kept = kept;
    this.parquet = parquet;
    this.room = room;
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
    return of(first, second, scratch, kept, parquet, ROOM);
  }

  /** The same, with other room for rows that wait for those of the other output, bytes. */
  static List<TableDifference> of(
      Path first, Path second, Path scratch, int kept, ParquetTables parquet, long room)
      throws IOException, NoOutputException {
    Comparison comparison =
        new Comparison(OutputFiles.of(first), OutputFiles.of(second), scratch, kept, parquet, room);
    List<TableDifference> differences = new ArrayList<>();
    for (Table table : Table.values()) {
      differences.add(comparison.of(table));
    }
    return differences;
  }

  private TableDifference of(Table table) throws IOException, NoOutputException {
    TableDifference difference = new TableDifference(table, kept);
    boolean isGuarded = isGuarded(first, table) || isGuarded(second, table);
    try (SortedLines sort = new SortedLines(scratch);
        KeyedRows ofFirst = new KeyedRows(first, table, parquet, isGuarded);
        KeyedRows ofSecond = new KeyedRows(second, table, parquet, isGuarded)) {
      RowComparison comparison = new RowComparison(ofFirst, ofSecond, difference);
      meet(sort.sort(new SideBySide(ofFirst, ofSecond, comparison, room)), comparison);
      difference.columns(ofFirst.columns(), ofSecond.columns());
      return difference;
    } catch (UncheckedIOException e) {
      throw new NoOutputException(e.getCause().getMessage());
    }
  }

  /** Whether only guarded texts are there to be compared. */
  private static boolean isGuarded(OutputFiles output, Table table) {
    return output.isCsvSafe() && output.of(table, OutputFiles.PARQUET).isEmpty();
  }

  /** Rows that did not come near each other: by key, those of the first output in front. */
  private static void meet(Iterator<byte[]> lines, RowComparison comparison) {
    Queue<KeyedRow> ofFirst = new ArrayDeque<>();
    String key = "";
    while (lines.hasNext()) {
      String[] parts = SortedLines.parts(lines.next());
      if (!parts[0].equals(key)) {
        ofFirst.forEach(comparison::gone);
        ofFirst.clear();
        key = parts[0];
      }
      KeyedRow row = new KeyedRow(SortedLines.list(parts[0]), SortedLines.list(parts[2]));
      if (SortedLines.list(parts[1]).contains(SideBySide.FIRST)) {
        ofFirst.add(row);
      } else if (ofFirst.isEmpty()) {
        comparison.added(row);
      } else {
        comparison.compare(ofFirst.remove(), row);
      }
    }
    ofFirst.forEach(comparison::gone);
  }
}
