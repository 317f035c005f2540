package org.belowline.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.belowline.beam.Manifest;
import org.belowline.table.Column;
import org.belowline.table.Table;
import org.belowline.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** A table as a record set of Croissant. */
final class CroissantRecords {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CroissantRecords() {}

  static ObjectNode of(TableFiles files, Manifest manifest) {
    TableSchema schema = files.table().schema();
    String table = files.table().code();
    ObjectNode records = JSON.createObjectNode();
    records.put("@type", "cr:RecordSet");
    records.put("@id", table);
    records.put("name", table);
    records.put("description", schema.doc());
    ArrayNode key = records.putArray("key");
    schema.key().forEach(column -> key.add(reference(table, column)));
    TableSchema.ForeignKey article = toArticles(files.table(), manifest);
    ArrayNode fields = records.putArray("field");
    for (Column column : schema.columns()) {
      ObjectNode field = field(files, column);
      if (article != null && article.columns().contains(column.name())) {
        field
            .putObject("references")
            .set("field", reference(article.table(), article.references().get(0)));
      }
      fields.add(field);
    }
    return records;
  }

  /**
   * The key that leads to articles. A program that reads Croissant joins along references, and the
   * one there is takes one of a record set, to one that has none itself; all keys are in the Data
   * Package. Null where there is none, or no article.
   */
  private static TableSchema.@Nullable ForeignKey toArticles(Table table, Manifest manifest) {
    return TableFiles.best(Table.ARTICLES, manifest).rows() == 0
        ? null
        : table.schema().foreignKeys().stream()
            .filter(key -> key.table().equals(Table.ARTICLES.code()))
            .findFirst()
            .orElse(null);
  }

  private static ObjectNode field(TableFiles files, Column column) {
    boolean isTyped = files.format().equals(TableFiles.PARQUET);
    ObjectNode field = reference(files.table().code(), column.name());
    field.put("@type", "cr:Field");
    field.put("name", column.name());
    field.put("description", description(column));
    switch (column.type()) {
      case STRING -> field.put("dataType", "sc:Text");
      case LONG -> field.put("dataType", "sc:Integer");
      case DOUBLE -> field.put("dataType", "sc:Float");
      case BOOLEAN -> field.put("dataType", "sc:Boolean");
      case TIME -> field.put("dataType", "sc:DateTime");
      case STRING_LIST -> list(field, isTyped, "sc:Text");
      case LONG_LIST -> list(field, isTyped, "sc:Integer");
    }
    ObjectNode source = field.putObject("source");
    source.putObject(files.isOne() ? "fileObject" : "fileSet").put("@id", Croissant.source(files));
    source.putObject("extract").put("column", column.name());
    return field;
  }

  /** A list in CSV is the text of a JSON array, which Croissant has no word for. */
  private static void list(ObjectNode field, boolean isTyped, String type) {
    if (isTyped) {
      field.put("dataType", type).put("isArray", true).put("arrayShape", "-1");
    } else {
      field.put("dataType", "sc:Text");
    }
  }

  private static String description(Column column) {
    return column.doc()
        + (column.unit() == null ? "" : " Unit: " + column.unit() + ".")
        + (column.nullRule() == null ? "" : " Null: " + column.nullRule() + ".");
  }

  private static ObjectNode reference(String table, String column) {
    return JSON.createObjectNode().put("@id", table + "/" + column);
  }
}
