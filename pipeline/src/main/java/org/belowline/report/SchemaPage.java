package org.belowline.report;

import java.util.List;
import java.util.Locale;
import org.belowline.table.Column;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;
import org.belowline.table.TableSchema;

/** The definitions of tables and columns as Markdown, printed out of the schemas. */
public final class SchemaPage {
  private SchemaPage() {}

  /** The page of all tables. */
  public static String all() {
    StringBuilder page = new StringBuilder();
    page.append("# Tables and columns\n\n")
        .append("Printed by `scripts/belowline schema` out of `schemas/`.\n\n")
        .append(
            "Unknown is null (in CSV an empty field without quotes), never 0 or \"\". Lists are ")
        .append("JSON arrays in CSV and lists in Parquet.\n\n")
        .append("CSV is raw unless --csv-safe is given. With it: ")
        .append(CsvRows.SAFE)
        .append('\n');
    for (Table table : Table.values()) {
      page.append('\n').append(of(table));
    }
    return page.toString();
  }

  /** The part of one table. */
  public static String of(Table table) {
    TableSchema schema = table.schema();
    StringBuilder page = new StringBuilder();
    page.append("## ").append(table.code()).append("\n\n");
    page.append(schema.doc()).append("\n\n");
    page.append("Key: ").append(String.join(", ", schema.key()));
    page.append(". Sorted by: ")
        .append(String.join(", ", schema.sort()).replace("@", ""))
        .append(".\n");
    for (TableSchema.ForeignKey key : schema.foreignKeys()) {
      page.append(String.join(", ", key.columns()))
          .append(" → ")
          .append(key.table())
          .append('.')
          .append(String.join(", ", key.references()))
          .append(".\n");
    }
    page.append("\n| column | type | definition | unit | null |\n|---|---|---|---|---|\n");
    for (Column column : schema.columns()) {
      page.append(
          row(
              List.of(
                  "`" + column.name() + "`",
                  column.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                  definition(column),
                  column.unit() == null ? "" : column.unit(),
                  column.nullRule() == null ? "never" : column.nullRule())));
    }
    return page.toString();
  }

  private static String definition(Column column) {
    StringBuilder text = new StringBuilder(column.doc());
    if (column.source() != null) {
      text.append(" Source: ").append(column.source()).append('.');
    }
    if (column.example() != null) {
      text.append(" Example: `").append(column.example()).append('`');
    }
    return text.toString();
  }

  private static String row(List<String> cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "\\|")).append(" |");
    }
    return row.append('\n').toString();
  }
}
