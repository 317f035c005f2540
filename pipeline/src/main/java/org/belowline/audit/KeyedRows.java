package org.belowline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.belowline.table.Column;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** The rows of a table with their keys. What cannot be read is an error. */
final class KeyedRows implements Iterator<KeyedRow>, AutoCloseable {
  private final Table table;
  private final Shards rows;
  private final boolean guards;
  private List<String> columns;
  private @Nullable List<@Nullable String> next;
  private boolean isRead;

  /**
   * Reads Parquet, whose texts are raw, where it is there.
   *
   * @param isGuarded whether texts are compared as {@code --csv-safe} has them
   */
  KeyedRows(OutputFiles output, Table table, ParquetTables parquet, boolean isGuarded)
      throws NoOutputException {
    this.table = table;
    this.columns = table.schema().columns().stream().map(Column::name).toList();
    List<OutputFiles.Written> files = output.of(table, OutputFiles.PARQUET);
    boolean isCsv = files.isEmpty();
    if (isCsv) {
      files = output.of(table, OutputFiles.CSV);
    }
    if (files.isEmpty()) {
      throw new NoOutputException(output.folder() + " has no table " + table.code());
    }
    this.guards = isGuarded && !(isCsv && output.isCsvSafe());
    this.rows = new Shards(output, table, files, parquet, new Strict(output));
  }

  /** The columns that the files have; those of the schema before a file is read. */
  List<String> columns() {
    return columns;
  }

  @Override
  public boolean hasNext() {
    try {
      if (!isRead) {
        next = rows.next();
        isRead = true;
      }
      return next != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public KeyedRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    isRead = false;
    List<@Nullable String> cells = guards ? guarded(next) : next;
    List<@Nullable String> key = new ArrayList<>();
    for (String column : table.schema().key()) {
      key.add(cells.get(columns.indexOf(column)));
    }
    return new KeyedRow(key, cells);
  }

  private List<@Nullable String> guarded(List<@Nullable String> cells) {
    List<@Nullable String> guarded = new ArrayList<>(cells);
    for (Column column : table.schema().columns()) {
      int at = columns.indexOf(column.name());
      if (at >= 0 && guarded.get(at) != null) {
        guarded.set(at, CsvRows.safe(column, guarded.get(at)));
      }
    }
    return guarded;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private final class Strict implements Shards.Listener {
    private final OutputFiles output;

    Strict(OutputFiles output) {
      this.output = output;
    }

    @Override
    public void opened(String path, CellRows opened) throws IOException {
      columns = opened.columns();
      for (String column : table.schema().key()) {
        if (!columns.contains(column)) {
          throw new IOException("it has no column " + column + ", by which rows are told apart");
        }
      }
    }

    @Override
    public void ended(OutputFiles.Written file, long read) {}

    @Override
    public void broken(String path, long row, IOException error) throws IOException {
      throw new IOException(
          "%s cannot be read from row %d on: %s"
              .formatted(output.folder().resolve(path), row, error.getMessage()),
          error);
    }
  }
}
