package org.belowline.beam;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;

/**
 * Writes one file of one table, in one format, under a name of its own in the staging folder: where
 * the same work is done twice, neither attempt touches the other's file.
 */
abstract class TableFile implements AutoCloseable {
  /** What the names of files end with that belong to no output yet. */
  static final String ENDING = ".part";

  /** So much is held in memory of each Parquet file that is being written. */
  private static final int ROW_GROUP_BYTES = 16 << 20;

  private final TableShard shard;
  private final String path;
  private final String writtenAs;
  private final DigestingChannel channel;
  private long rows;

  private TableFile(TableShard shard, String path, String staging) throws IOException {
    this.shard = shard;
    this.path = path;
    this.writtenAs = UUID.randomUUID() + ENDING;
    ResourceId resource =
        FileSystems.matchNewResource(staging, true)
            .resolve(writtenAs, StandardResolveOptions.RESOLVE_FILE);
    this.channel = new DigestingChannel(FileSystems.create(resource, MimeTypes.BINARY));
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
    channel.close();
    return new Manifest.WrittenFile(
        path, writtenAs, shard.table().code(), rows, channel.bytes(), channel.sha256());
  }

  @Override
  public final void close() throws IOException {
    channel.close();
  }

  abstract void writeRow(GenericRecord row) throws IOException;

  abstract void finishRows() throws IOException;

  private static final class Csv extends TableFile {
    private final BufferedWriter writer;
    private final CsvRows csv;

    Csv(TableShard shard, Settings settings) throws IOException {
      super(shard, shard.path(settings.shards(), "csv"), settings.staging());
      Table table = shard.table();
      writer =
          new BufferedWriter(
              new OutputStreamWriter(Channels.newOutputStream(channel()), StandardCharsets.UTF_8));
      csv = new CsvRows(table, writer);
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

    Parquet(TableShard shard, Settings settings) throws IOException {
      super(shard, shard.path(settings.shards(), "parquet"), settings.staging());
      sink =
          ParquetIO.sink(shard.table().schema().avro())
              .withCompressionCodec(CompressionCodecName.ZSTD)
              .withRowGroupSize(ROW_GROUP_BYTES);
      sink.open(channel());
    }

    @Override
    void writeRow(GenericRecord row) throws IOException {
      sink.write(row);
    }

    @Override
    void finishRows() throws IOException {
      sink.flush();
    }
  }

  final DigestingChannel channel() {
    return channel;
  }
}
