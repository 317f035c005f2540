package org.belowline.beam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** Copies rows of Parquet, one by one. */
final class EarlierParquet implements EarlierRows {
  /** Takes a row. */
  @FunctionalInterface
  interface Rows {
    void write(GenericRecord row) throws IOException;
  }

  private final EarlierColumns columns;
  private final TakenBack takenBack;
  private final Rows out;
  private final ParquetReader<GenericRecord> reader;
  private @Nullable GenericRecord row;

  EarlierParquet(Path file, Table table, TakenBack takenBack, Rows out) throws IOException {
    this.columns = EarlierColumns.of(table);
    this.takenBack = takenBack;
    this.out = out;
    this.reader = AvroParquetReader.<GenericRecord>builder(new LocalInputFile(file)).build();
    this.row = reader.read();
  }

  @Override
  public long copyUpTo(byte @Nullable [] key) throws IOException {
    long copied = 0;
    for (; row != null; row = reader.read()) {
      if (!takenBack.has(row.get(columns.thread()).toString())) {
        byte[] place = row.get(columns.place()).toString().getBytes(StandardCharsets.US_ASCII);
        if (!EarlierRows.isBefore(place, 0, place.length, key)) {
          break;
        }
        out.write(row);
        copied++;
      }
    }
    return copied;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
