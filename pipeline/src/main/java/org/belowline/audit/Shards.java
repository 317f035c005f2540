package org.belowline.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.belowline.table.Column;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all files of a table in one format, one after the other. A file that cannot be read
 * ends early, and is told.
 */
final class Shards implements Closeable {
  /** What is told of files. */
  interface Listener {
    /** A file was opened. */
    void opened(String path, CellRows rows) throws IOException;

    /** A file was read to its end. */
    void ended(OutputFiles.Written file, long rows);

    /**
     * A file cannot be read, or not from a row on.
     *
     * @param row base 1
     */
    void broken(String path, long row, IOException error) throws IOException;
  }

  private final OutputFiles output;
  private final Table table;
  private final List<OutputFiles.Written> files;
  private final ParquetTables parquet;
  private final Listener listener;
  private int next;
  private long row;
  private @Nullable CellRows rows;

  Shards(
      OutputFiles output,
      Table table,
      List<OutputFiles.Written> files,
      ParquetTables parquet,
      Listener listener) {
    this.output = output;
    this.table = table;
    this.files = files;
    this.parquet = parquet;
    this.listener = listener;
  }

  /** The file of the row that was read last. */
  String file() {
    return files.get(Math.max(next - 1, 0)).path();
  }

  /** The place in its file of the row that was read last, base 1. */
  long row() {
    return row;
  }

  /** The next row in the order of the schema's columns, null behind the last one. */
  @Nullable List<@Nullable String> next() throws IOException {
    while (true) {
      try {
        if (rows == null) {
          if (next == files.size()) {
            return null;
          }
          row = 0;
          next++;
          rows = open(files.get(next - 1).path());
          listener.opened(file(), rows);
        }
        List<@Nullable String> cells = rows.next();
        if (cells != null && cells.size() != rows.columns().size()) {
          throw new IOException(
              "has %s cells, its header %s".formatted(cells.size(), rows.columns().size()));
        }
        if (cells != null) {
          row++;
          return cells;
        }
        listener.ended(files.get(next - 1), row);
      } catch (IOException e) {
        listener.broken(file(), row + 1, e);
      }
      close();
    }
  }

  /** The names of the columns of the file that is read now. */
  List<String> columns() {
    return rows == null
        ? table.schema().columns().stream().map(Column::name).toList()
        : rows.columns();
  }

  private CellRows open(String path) throws IOException {
    return path.endsWith(OutputFiles.PARQUET)
        ? parquet.open(output.folder().resolve(path), table)
        : CsvCells.open(output.folder().resolve(path));
  }

  @Override
  public void close() throws IOException {
    if (rows != null) {
      rows.close();
      rows = null;
    }
  }
}
