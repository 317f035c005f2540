package org.belowline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What was found wrong in an output.
 *
 * @param rows that were read, the same row in two formats once
 * @param count of all faults
 * @param first of them
 */
public record Validation(long rows, long count, List<Fault> first) {

  /**
   * Checks an output: its files against {@code run.json}, its tables against their schemas and each
   * other. Memory does not grow with the output, but one body is held at a time.
   *
   * @param scratch an empty folder for what memory does not hold
   * @param kept so many faults are told, all are counted
   */
  public static Validation of(Path folder, Path scratch, int kept, ParquetTables parquet)
      throws IOException, NoOutputException {
    Faults faults = new Faults(kept);
    OutputFiles output = OutputFiles.of(folder);
    new RunFileCheck(output, faults).check();
    try (SortedLines sort = new SortedLines(scratch);
        Rows rows = new Rows(output, parquet, faults)) {
      new Meeting(faults, rows.broken).check(sort.sort(rows));
      return new Validation(rows.count, faults.count(), faults.first());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What the rows of all tables, read one after the other, hand on. */
  private static final class Rows implements Iterator<byte[]>, AutoCloseable {
    private final OutputFiles output;
    private final ParquetTables parquet;
    private final Faults faults;
    private final Iterator<Table> tables = List.of(Table.values()).iterator();
    private final Queue<byte[]> lines = new ArrayDeque<>();
    private @Nullable TableCheck check;
    private final Set<String> broken = new HashSet<>();
    private long count;

    Rows(OutputFiles output, ParquetTables parquet, Faults faults) {
      this.output = output;
      this.parquet = parquet;
      this.faults = faults;
    }

    @Override
    public boolean hasNext() {
      try {
        while (lines.isEmpty() && (check != null || tables.hasNext())) {
          if (check == null) {
            check = new TableCheck(output, tables.next(), parquet, faults);
          }
          if (check.advance(lines::add)) {
            count++;
          } else {
            if (check.isBroken()) {
              broken.add(check.table().code());
            }
            close();
          }
        }
        return !lines.isEmpty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public byte[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return lines.remove();
    }

    @Override
    public void close() throws IOException {
      if (check != null) {
        check.close();
        check = null;
      }
    }
  }
}
