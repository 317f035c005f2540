package org.belowline.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.belowline.beam.Manifest;
import org.belowline.inspect.VisibleText;
import org.belowline.publish.Output;
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
  static String lines(Output output, Manifest manifest, long total) throws IOException {
    StringBuilder lines = new StringBuilder();
    long shown = 0;
    for (String file : files(manifest)) {
      CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      try (CSVParser rows = CSVParser.parse(output.read(file), StandardCharsets.UTF_8, format)) {
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

  private static List<String> files(Manifest manifest) {
    return manifest.files().stream()
        .filter(file -> file.table().equals(Table.REJECTS.code()))
        .map(Manifest.WrittenFile::path)
        .filter(path -> path.endsWith(".csv"))
        .toList();
  }
}
