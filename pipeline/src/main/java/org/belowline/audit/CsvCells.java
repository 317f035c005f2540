package org.belowline.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/** A file of CSV as belowline writes it: an empty field without quotes is null. */
final class CsvCells implements CellRows {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setQuoteMode(QuoteMode.NON_NUMERIC)
          .setRecordSeparator('\n')
          .setIgnoreEmptyLines(false)
          .get();

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final List<String> columns;

  private CsvCells(CSVParser parser) throws IOException {
    this.parser = parser;
    this.records = parser.iterator();
    List<@Nullable String> header = next();
    if (header == null) {
      throw new IOException("the header is missing");
    }
    columns = header.stream().map(String::valueOf).toList();
  }

  static CsvCells open(Path file) throws IOException {
    // A decoder of one's own refuses bytes that are no UTF-8.
    Reader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
    boolean opened = false;
    try {
      CsvCells cells = new CsvCells(CSVParser.parse(reader, FORMAT));
      opened = true;
      return cells;
    } finally {
      if (!opened) {
        reader.close();
      }
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable List<@Nullable String> next() throws IOException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CSVRecord record = records.next();
      List<@Nullable String> cells = new ArrayList<>(record.size());
      for (int i = 0; i < record.size(); i++) {
        cells.add(record.get(i));
      }
      return cells;
    } catch (UncheckedIOException e) {
      throw new IOException("is no CSV in UTF-8 from here on: " + e.getCause().getMessage(), e);
    } catch (IllegalStateException e) {
      throw new IOException("is no CSV from here on: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
