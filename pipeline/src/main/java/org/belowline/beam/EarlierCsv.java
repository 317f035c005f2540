package org.belowline.beam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** Copies rows of CSV byte by byte. Holds one row at a time, and what was read ahead. */
final class EarlierCsv implements EarlierRows {
  private static final int BUFFER = 1 << 18;

  /** A letter and 32 digits. */
  private static final int ID = 33;

  private final Path file;
  private final InputStream in;
  private final EarlierColumns columns;
  private final TakenBack takenBack;
  private final OutputStream out;
  private byte[] buffer = new byte[BUFFER];
  private int start;
  private int end;
  private int filled;

  /**
   * Opens the file.
   *
   * @param out gets the rows; closed by who opened it
   */
  EarlierCsv(Path file, Table table, TakenBack takenBack, OutputStream out) throws IOException {
    this.file = file;
    this.columns = EarlierColumns.of(table);
    this.takenBack = takenBack;
    this.out = out;
    this.in = Files.newInputStream(file);
    step(); // the header
    step();
  }

  @Override
  public long copyUpTo(byte @Nullable [] key) throws IOException {
    long copied = 0;
    while (start < end) {
      if (!takenBack.has(buffer, cell(columns.thread()))) {
        if (!EarlierRows.isBefore(buffer, cell(columns.place()), ID, key)) {
          break;
        }
        out.write(buffer, start, end - start);
        copied++;
      }
      step();
    }
    return copied;
  }

  /** Where the id in a column begins: cells of ids are as long as each other. */
  private int cell(int column) throws IOException {
    int quoteAndComma = 3;
    int at = start + column * (ID + quoteAndComma);
    if (at + ID + 1 >= end || buffer[at] != '"' || buffer[at + ID + 1] != '"') {
      throw new IOException(file + " has a row without id where one belongs");
    }
    return at + 1;
  }

  /** Goes to the next row, which has a line end; without one, start and end are equal. */
  private void step() throws IOException {
    start = end;
    boolean isQuoted = false;
    int at = start;
    while (true) {
      for (; at < filled; at++) {
        byte b = buffer[at];
        if (b == '"') {
          isQuoted = !isQuoted;
        } else if (b == '\n' && !isQuoted) {
          end = at + 1;
          return;
        }
      }
      int scanned = at - start;
      if (!fill()) {
        if (start < filled) {
          throw new IOException(file + " ends within a row");
        }
        return;
      }
      at = start + scanned;
    }
  }

  private boolean fill() throws IOException {
    int kept = filled - start;
    if (start == 0 && filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    } else {
      System.arraycopy(buffer, start, buffer, 0, kept);
    }
    start = 0;
    end = 0;
    filled = kept;
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read >= 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
