package org.belowline.table;

import static java.util.Objects.requireNonNull;

import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One column, as its schema has it.
 *
 * @param doc the definition
 * @param nullRule when the value is null; null where it never is
 * @param precision the column that says how precise this time is; null where it is no time, or
 *     always one to the second in UTC
 * @param zone the column that says whether this time is UTC; null like {@code precision}
 */
public record Column(
    String name,
    Type type,
    String doc,
    @Nullable String nullRule,
    @Nullable String unit,
    @Nullable String source,
    @Nullable Object example,
    @Nullable String precision,
    @Nullable String zone) {

  /** The type of a column's values; in Java String, Long, Double, Boolean, List of one, Long. */
  public enum Type {
    STRING,
    LONG,
    DOUBLE,
    BOOLEAN,
    STRING_LIST,
    LONG_LIST,
    /** Microseconds since 1970-01-01T00:00. */
    TIME
  }

  static Column of(Schema.Field field) {
    String name = field.name();
    return new Column(
        name,
        type(name, field.schema()),
        requireNonNull(field.doc(), name + " has no doc"),
        (String) field.getObjectProp("null"),
        (String) field.getObjectProp("unit"),
        (String) field.getObjectProp("source"),
        field.getObjectProp("example"),
        (String) field.getObjectProp("precision"),
        (String) field.getObjectProp("zone"));
  }

  public boolean isNullable() {
    return nullRule != null;
  }

  private static Type type(String name, Schema schema) {
    Schema value = schema.isUnion() ? schema.getTypes().get(1) : schema;
    LogicalType logical = value.getLogicalType();
    return switch (value.getType()) {
      case STRING -> Type.STRING;
      case LONG -> LogicalTypes.localTimestampMicros().equals(logical) ? Type.TIME : Type.LONG;
      case DOUBLE -> Type.DOUBLE;
      case BOOLEAN -> Type.BOOLEAN;
      case ARRAY ->
          value.getElementType().getType() == Schema.Type.LONG ? Type.LONG_LIST : Type.STRING_LIST;
      default -> throw new IllegalStateException("column %s has type %s".formatted(name, value));
    };
  }
}
