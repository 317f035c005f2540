package org.belowline.report;

import java.util.List;
import org.belowline.beam.Manifest;
import org.belowline.table.Table;

/**
 * The files that one table is in, in one format.
 *
 * @param format {@code csv} or {@code parquet}
 * @param files in the order of their rows; empty where the table was not written so
 */
public record TableFiles(Table table, String format, List<Manifest.WrittenFile> files) {
  public static final String CSV = "csv";
  public static final String PARQUET = "parquet";

  public TableFiles {
    files = List.copyOf(files);
  }

  /** Those of a table. */
  public static TableFiles of(Table table, String format, Manifest manifest) {
    return new TableFiles(
        table,
        format,
        manifest.files().stream()
            .filter(file -> file.table().equals(table.code()))
            .filter(file -> file.path().endsWith("." + format))
            .toList());
  }

  /** Those in Parquet, which keeps types; those in CSV where there are none. */
  public static TableFiles best(Table table, Manifest manifest) {
    TableFiles parquet = of(table, PARQUET, manifest);
    return parquet.files().isEmpty() ? of(table, CSV, manifest) : parquet;
  }

  /** Whether the table is in one file. */
  public boolean isOne() {
    return files.size() == 1;
  }

  /** The path of the one file, else a glob of all. */
  public String pattern() {
    return isOne() ? files.get(0).path() : table.code() + "/*." + format;
  }

  List<String> paths() {
    return files.stream().map(Manifest.WrittenFile::path).toList();
  }

  long rows() {
    return files.stream().mapToLong(Manifest.WrittenFile::rows).sum();
  }
}
