package org.belowline.beam;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;

/** Writes one file of one table, in one format. */
abstract class TableFile implements AutoCloseable {
  /** So much is held in memory of each Parquet file that is being written. */
  private static final int ROW_GROUP_BYTES = 16 << 20;

  private final TableShard shard;
  private final PartFile part;
  private long rows;

  private TableFile(TableShard shard, String extension, Settings settings) throws IOException {
    this.shard = shard;
    this.part = new PartFile(shard.path(settings.shards(), extension), settings.staging());
  }

  static TableFile csv(TableShard shard, Settings settings) throws IOException {
    return new Csv(shard, settings);
  }

  static TableFile parquet(TableShard shard, Settings settings) throws IOException {
    return new Parquet(shard, settings);
  }

  /** Writes a row. */
  final void write(GenericRecord row) throws IOException {
    writeRow(row);
    rows++;
  }

  /** Ends the file. */
  final Manifest.WrittenFile finish() throws IOException {
    finishRows();
    return part.finish(shard.table().code(), rows);
  }

  @Override
  public final void close() throws IOException {
    part.close();
  }

  abstract void writeRow(GenericRecord row) throws IOException;

  abstract void finishRows() throws IOException;

  private static final class Csv extends TableFile {
    private final BufferedWriter writer;
    private final CsvRows csv;

    Csv(TableShard shard, Settings settings) throws IOException {
      super(shard, "csv", settings);
      Table table = shard.table();
      writer =
          new BufferedWriter(
              new OutputStreamWriter(Channels.newOutputStream(channel()), StandardCharsets.UTF_8));
      csv = new CsvRows(table, writer, settings.csvSafe());
    }

    @Override
    void writeRow(GenericRecord row) throws IOException {
      csv.print(row);
    }

    @Override
    void finishRows() throws IOException {
      writer.flush();
    }
  }

  private static final class Parquet extends TableFile {
    private final ParquetIO.Sink sink;
    private final SortedFooter footer;

    Parquet(TableShard shard, Settings settings) throws IOException {
      super(shard, "parquet", settings);
      sink =
          ParquetIO.sink(shard.table().schema().avro())
              .withCompressionCodec(CompressionCodecName.ZSTD)
              .withRowGroupSize(ROW_GROUP_BYTES);
      footer = new SortedFooter(channel());
      sink.open(footer);
    }

    @Override
    void writeRow(GenericRecord row) throws IOException {
      sink.write(row);
    }

    @Override
    void finishRows() throws IOException {
      footer.beginEnd();
      sink.flush();
    }
  }

  final DigestingChannel channel() {
    return part.channel();
  }
}
