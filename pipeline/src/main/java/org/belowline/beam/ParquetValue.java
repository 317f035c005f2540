package org.belowline.beam;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.belowline.text.CellText;
import org.jspecify.annotations.Nullable;

/** A value of a Parquet column as text. */
final class ParquetValue {
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetValue() {}

  /** Strings and numbers as they are, times in ISO 8601; null for what is neither. */
  static @Nullable String text(PrimitiveType type, Group group, int field) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case BINARY ->
          meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation
              ? null
              : CellText.of(
                  new String(group.getBinary(field, 0).getBytes(), StandardCharsets.UTF_8));
      case INT32 ->
          meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(group.getInteger(field, 0)).toString()
              : Integer.toString(group.getInteger(field, 0));
      case INT64 ->
          meaning instanceof TimestampLogicalTypeAnnotation timestamp
              ? time(group.getLong(field, 0), timestamp)
              : Long.toString(group.getLong(field, 0));
      case INT96 -> legacyTime(NanoTime.fromBinary(group.getInt96(field, 0)));
      case DOUBLE -> Double.toString(group.getDouble(field, 0));
      case FLOAT -> Float.toString(group.getFloat(field, 0));
      case BOOLEAN, FIXED_LEN_BYTE_ARRAY -> null;
    };
  }

  private static String time(long value, TimestampLogicalTypeAnnotation timestamp) {
    Instant instant =
        Instant.EPOCH.plus(
            value,
            switch (timestamp.getUnit()) {
              case MILLIS -> ChronoUnit.MILLIS;
              case MICROS -> ChronoUnit.MICROS;
              case NANOS -> ChronoUnit.NANOS;
            });
    return timestamp.isAdjustedToUTC()
        ? instant.toString()
        : seconds(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }

  private static String seconds(LocalDateTime time) {
    String text = time.toString();
    return text.length() == "2020-01-31T23:59".length() ? text + ":00" : text;
  }

  private static String legacyTime(NanoTime time) {
    return Instant.EPOCH
        .plus(time.getJulianDay() - JULIAN_DAY_OF_1970, ChronoUnit.DAYS)
        .plusNanos(time.getTimeOfDayNanos())
        .toString();
  }
}
