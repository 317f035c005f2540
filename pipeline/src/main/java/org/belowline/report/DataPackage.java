package org.belowline.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.belowline.beam.Manifest;
import org.belowline.table.Column;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;
import org.belowline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * {@code datapackage.json}, version 2: the tables, their columns and keys, printed out of the
 * schemas.
 */
public final class DataPackage {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DataPackage() {}

  /**
   * The package of a run.
   *
   * @param licence null where none was given
   * @param csvSafe whether texts in CSV are guarded, which it then tells
   */
  public static ObjectNode of(
      Manifest manifest, String version, @Nullable Licence licence, boolean csvSafe) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    root.put("name", "belowline");
    root.put("version", version);
    if (licence != null) {
      root.putArray("licenses").add(licence.forDataPackage());
    }
    if (csvSafe) {
      root.put("csvSafe", CsvRows.SAFE);
    }
    ArrayNode resources = root.putArray("resources");
    for (Table table : Table.values()) {
      resources.add(resource(table, manifest));
    }
    return root;
  }

  private static ObjectNode resource(Table table, Manifest manifest) {
    TableSchema schema = table.schema();
    ObjectNode resource = JSON.createObjectNode();
    resource.put("name", table.code());
    resource.put("description", schema.doc());
    List<String> csv = TableFiles.of(table, TableFiles.CSV, manifest).paths();
    List<String> parquet = TableFiles.of(table, TableFiles.PARQUET, manifest).paths();
    boolean printed = !csv.isEmpty();
    putPaths(resource, "path", printed ? csv : parquet);
    if (printed && !parquet.isEmpty()) {
      putPaths(resource, "alternativePath", parquet);
    }
    resource.put("format", printed ? "csv" : "parquet");
    resource.put("mediatype", printed ? "text/csv" : "application/vnd.apache.parquet");
    resource.put("encoding", "utf-8");
    ObjectNode tableSchema = resource.putObject("schema");
    ArrayNode fields = tableSchema.putArray("fields");
    for (Column column : schema.columns()) {
      fields.add(field(column));
    }
    putAll(tableSchema.putArray("primaryKey"), schema.key());
    tableSchema.putArray("missingValues").add("");
    ArrayNode foreignKeys = tableSchema.putArray("foreignKeys");
    for (TableSchema.ForeignKey key : schema.foreignKeys()) {
      if (isEmpty(key.table(), manifest)) {
        continue; // a table that is not filled yet has no row to point at
      }
      foreignKeys.add(foreignKey(table, key));
    }
    return resource;
  }

  private static ObjectNode foreignKey(Table table, TableSchema.ForeignKey key) {
    List<String> fields = new ArrayList<>(key.columns());
    List<String> references = new ArrayList<>(key.references());
    // Readers look a key up as soon as one of its values is there, so that one with a part which is
    // never null would miss all rows where the others are: those alone tell as much.
    List<Boolean> nullable = key.columns().stream().map(name -> isNullable(table, name)).toList();
    if (nullable.contains(true)) {
      for (int i = fields.size() - 1; i >= 0; i--) {
        if (!nullable.get(i)) {
          fields.remove(i);
          references.remove(i);
        }
      }
    }
    ObjectNode foreignKey = JSON.createObjectNode();
    putAll(foreignKey.putArray("fields"), fields);
    ObjectNode reference = foreignKey.putObject("reference");
    // Version 2 names a table's own rows by the empty string.
    reference.put("resource", key.table().equals(table.code()) ? "" : key.table());
    putAll(reference.putArray("fields"), references);
    return foreignKey;
  }

  private static boolean isNullable(Table table, String name) {
    return table.schema().columns().stream()
        .anyMatch(column -> column.name().equals(name) && column.isNullable());
  }

  private static boolean isEmpty(String table, Manifest manifest) {
    return manifest.files().stream()
        .noneMatch(file -> file.table().equals(table) && file.rows() > 0);
  }

  private static ObjectNode field(Column column) {
    ObjectNode field = JSON.createObjectNode();
    field.put("name", column.name());
    switch (column.type()) {
      case STRING -> field.put("type", "string");
      case LONG -> field.put("type", "integer");
      case DOUBLE -> field.put("type", "number");
      case BOOLEAN -> field.put("type", "boolean");
      case STRING_LIST, LONG_LIST -> field.put("type", "array");
      case TIME -> field.put("type", "datetime").put("format", "any");
    }
    field.put("description", column.doc());
    if (column.unit() != null) {
      field.put("unit", column.unit());
    }
    if (column.nullRule() != null) {
      field.put("nullWhen", column.nullRule());
    } else {
      field.putObject("constraints").put("required", true);
    }
    if (column.source() != null) {
      field.put("source", column.source());
    }
    if (column.example() != null) {
      field.putPOJO("example", column.example());
    }
    return field;
  }

  private static void putPaths(ObjectNode node, String name, List<String> paths) {
    if (paths.size() == 1) {
      node.put(name, paths.get(0));
    } else {
      putAll(node.putArray(name), paths);
    }
  }

  private static void putAll(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
