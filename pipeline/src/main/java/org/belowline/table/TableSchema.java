package org.belowline.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * The definition of a table, read from its file in {@code schemas/}.
 *
 * @param avro the schema of a row
 * @param key the columns that tell rows apart
 * @param sort the columns, or what else, that rows are ordered by
 */
public record TableSchema(
    Schema avro,
    String doc,
    List<Column> columns,
    List<String> key,
    List<String> sort,
    List<ForeignKey> foreignKeys) {

  /**
   * Columns whose values are those of another table's.
   *
   * @param table code of the other table
   */
  public record ForeignKey(List<String> columns, String table, List<String> references) {}

  static TableSchema load(String code) {
    try (InputStream in = TableSchema.class.getResourceAsStream(code + ".avsc")) {
      if (in == null) {
        throw new IllegalStateException("no schema of table " + code);
      }
      return of(new Schema.Parser().parse(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TableSchema of(Schema avro) {
    return new TableSchema(
        avro,
        avro.getDoc(),
        avro.getFields().stream().map(Column::of).toList(),
        strings(avro.getObjectProp("key")),
        strings(avro.getObjectProp("sort")),
        list(avro.getObjectProp("foreignKeys")).stream().map(TableSchema::foreignKey).toList());
  }

  private static ForeignKey foreignKey(Object json) {
    Map<?, ?> object = (Map<?, ?>) json;
    return new ForeignKey(
        strings(object.get("columns")),
        (String) object.get("table"),
        strings(object.get("references")));
  }

  private static List<String> strings(Object json) {
    return list(json).stream().map(String.class::cast).toList();
  }

  private static List<?> list(Object json) {
    return (List<?>) json;
  }

  /** The position of the column, base 0. */
  int indexOf(String column) {
    Schema.Field field = avro.getField(column);
    if (field == null) {
      throw new IllegalArgumentException("table %s has no %s".formatted(avro.getName(), column));
    }
    return field.pos();
  }
}
