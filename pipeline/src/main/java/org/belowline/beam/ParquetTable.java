package org.belowline.beam;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroSchemaConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.belowline.audit.CellRows;
import org.belowline.table.Column;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** A Parquet file of a table, each value as CSV has it. */
public final class ParquetTable implements CellRows {
  private final Table table;
  private final List<String> columns;

  /** Where each column is in the schema; below 0 where it is not. */
  private final List<Integer> places;

  private final Map<String, String> otherTypes;
  private final ParquetReader<GenericRecord> reader;

  private ParquetTable(
      Table table,
      List<String> columns,
      Map<String, String> otherTypes,
      ParquetReader<GenericRecord> reader) {
    this.table = table;
    this.columns = columns;
    this.otherTypes = otherTypes;
    this.reader = reader;
    List<String> names = table.schema().columns().stream().map(Column::name).toList();
    this.places = columns.stream().map(names::indexOf).toList();
  }

  /**
   * Opens a file.
   *
   * @return to be closed by the caller
   * @throws IOException also where the file is none of Parquet
   */
  public static CellRows open(Path path, Table table) throws IOException {
    InputFile file = new LocalInputFile(path);
    MessageType found = ParquetDamage.told(() -> schema(file));
    MessageType wanted = new AvroSchemaConverter().convert(table.schema().avro());
    Map<String, String> otherTypes = new TreeMap<>();
    List<String> columns = new ArrayList<>();
    for (Type type : found.getFields()) {
      columns.add(type.getName());
      if (wanted.containsField(type.getName()) && !wanted.getType(type.getName()).equals(type)) {
        otherTypes.put(type.getName(), type.toString().replaceAll("\\s+", " "));
      }
    }
    return new ParquetTable(
        table,
        columns,
        otherTypes,
        ParquetDamage.told(() -> AvroParquetReader.<GenericRecord>builder(file).build()));
  }

  private static MessageType schema(InputFile file) throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(file)) {
      return reader.getFileMetaData().getSchema();
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Map<String, String> otherTypes() {
    return otherTypes;
  }

  @Override
  public @Nullable List<@Nullable String> next() throws IOException {
    return ParquetDamage.told(
        () -> {
          GenericRecord record = reader.read();
          return record == null ? null : cells(record);
        });
  }

  private List<@Nullable String> cells(GenericRecord record) {
    GenericRecord row = new GenericData.Record(table.schema().avro());
    for (Column column : table.schema().columns()) {
      if (record.hasField(column.name())) {
        row.put(column.name(), record.get(column.name()));
      }
    }
    List<@Nullable String> known = CsvRows.texts(table, row);
    List<@Nullable String> cells = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      int at = places.get(i);
      Object value = at < 0 ? record.get(columns.get(i)) : known.get(at);
      cells.add(value == null ? null : value.toString());
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
