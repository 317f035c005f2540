package org.belowline.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.belowline.inspect.VisibleText;
import org.belowline.table.Table;

/** The first few rejects of a run that kept nothing, whose tables nobody will see. */
final class FirstRejects {
  private static final int MOST = 3;

  private FirstRejects() {}

  /**
   * A line each, in front of it a line break; empty where the tables are not written as CSV.
   *
   * @param total of all rejects
   */
  static String lines(Path staging, long total) throws IOException {
    StringBuilder lines = new StringBuilder();
    long shown = 0;
    for (Path file : files(staging)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
        for (Iterator<CSVRecord> row = rows.iterator(); row.hasNext() && shown < MOST; shown++) {
          lines.append(line(row.next()));
        }
      }
    }
    if (shown > 0 && shown < total) {
      lines.append(Console.sentence("%n  and %,d more", total - shown));
    }
    return lines.toString();
  }

  private static String line(CSVRecord reject) {
    String record = reject.get("record");
    String detail = reject.get("detail");
    return "%n  %s%s: %s%s"
        .formatted(
            VisibleText.line(reject.get("input")),
            record.isEmpty() ? "" : ", record " + record,
            reject.get("reason"),
            detail.isEmpty() ? "" : " (" + VisibleText.line(detail) + ")");
  }

  private static List<Path> files(Path staging) throws IOException {
    String name = Table.REJECTS.code();
    Path shards = staging.resolve(name);
    if (!Files.isDirectory(shards)) {
      Path only = staging.resolve(name + ".csv");
      return Files.exists(only) ? List.of(only) : List.of();
    }
    try (Stream<Path> files = Files.list(shards)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }
}
