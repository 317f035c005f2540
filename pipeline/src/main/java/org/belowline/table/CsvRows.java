package org.belowline.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Prints rows of one table as CSV: a header, texts quoted, null an empty field without quotes,
 * lists as JSON arrays, times in ISO 8601 to their own precision, line feeds at the ends of lines.
 * Where asked, no cell begins a formula: what is quoted is guarded, numbers are not and need no
 * guard, since they are nothing but numbers. Not safe for use by several threads.
 */
public final class CsvRows {
  /** What {@code --csv-safe} does to cells, in words for those who read them. */
  public static final String SAFE =
      "An apostrophe stands in front of each text that begins with = + - @, their wide forms, a tab"
          + " or a line end, also behind blanks, quotation marks, apostrophes and what cannot be"
          + " seen, and at such places behind , ; tabs and line ends within a text; in lists the sign"
          + " is an escape of JSON instead. Numbers are as they are: a negative one is no formula."
          + " Parquet is raw. docs/cells.md has the way back.";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setQuoteMode(QuoteMode.NON_NUMERIC)
          .setRecordSeparator('\n')
          .get();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TableSchema schema;
  private final CSVPrinter printer;
  private final boolean isSafe;

  /** Prints the header; cells are raw. */
  public CsvRows(Table table, Appendable out) throws IOException {
    this(table, out, false);
  }

  /**
   * Prints the header.
   *
   * @param isSafe whether no cell may begin a formula
   */
  public CsvRows(Table table, Appendable out, boolean isSafe) throws IOException {
    this.schema = table.schema();
    this.isSafe = isSafe;
    this.printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(schema.columns().stream().map(Column::name).toList());
  }

  /** Prints a row. */
  public void print(GenericRecord row) throws IOException {
    List<@Nullable Object> cells = cells(schema, row);
    if (isSafe) {
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) instanceof String text) {
          cells.set(i, safe(schema.columns().get(i), text));
        }
      }
    }
    printer.printRecord(cells);
  }

  /** What stands in the cells of a row, raw; null where the value is. */
  public static List<@Nullable String> texts(Table table, GenericRecord row) {
    List<@Nullable String> texts = new ArrayList<>(table.schema().columns().size());
    for (Object cell : cells(table.schema(), row)) {
      texts.add(cell == null ? null : cell.toString());
    }
    return texts;
  }

  /** The cell as {@code --csv-safe} has it. */
  public static String safe(Column column, String cell) {
    return switch (column.type()) {
      case STRING_LIST -> FormulaGuard.list(cell);
      case LONG_LIST, LONG, DOUBLE -> cell;
      case STRING, BOOLEAN, TIME -> FormulaGuard.text(cell);
    };
  }

  private static List<@Nullable Object> cells(TableSchema schema, GenericRecord row) {
    List<@Nullable Object> cells = new ArrayList<>(schema.columns().size());
    for (int i = 0; i < schema.columns().size(); i++) {
      Object value = row.get(i);
      cells.add(value == null ? null : cell(schema.columns().get(i), value, row));
    }
    return cells;
  }

  /** Hands all that was printed on to the underlying stream. */
  public void flush() throws IOException {
    printer.flush();
  }

  private static Object cell(Column column, Object value, GenericRecord row) {
    return switch (column.type()) {
      case STRING -> value.toString();
      case LONG -> value;
      case BOOLEAN -> value.toString();
      case DOUBLE -> new Shortest((Double) value);
      case TIME -> CsvTime.of(column, (Long) value, row);
      case STRING_LIST -> json(((List<?>) value).stream().map(Object::toString).toList());
      case LONG_LIST -> json((List<?>) value);
    };
  }

  private static String json(List<?> list) {
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A double that prints as the shortest decimal that reads back as itself. Java's own printing
   * changed with version 19, and bytes must not depend on the version.
   */
  private static final class Shortest extends Number {
    private static final long serialVersionUID = 1L;

    private final double value;

    Shortest(double value) {
      this.value = value;
    }

    @Override
    public int intValue() {
      return (int) value;
    }

    @Override
    public long longValue() {
      return (long) value;
    }

    @Override
    public float floatValue() {
      return (float) value;
    }

    @Override
    public double doubleValue() {
      return value;
    }

    @Override
    public String toString() {
      return NumberOutput.toString(value, true);
    }
  }
}
