package org.belowline.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.belowline.table.CsvRows;
import org.belowline.table.SortedRow;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** The files of one table, by the writers that a run has. */
final class BareTable implements AutoCloseable {
  private static final int ROW_GROUP_BYTES = 16 << 20;

  private final @Nullable BufferedWriter writer;
  private final @Nullable CsvRows csv;
  private final @Nullable FileChannel channel;
  private final ParquetIO.@Nullable Sink parquet;

  BareTable(Table table, Path folder, Set<String> formats) throws IOException {
    boolean isCsv = formats.contains("csv");
    writer = isCsv ? Files.newBufferedWriter(folder.resolve(table.code() + ".csv")) : null;
    csv = isCsv ? new CsvRows(table, writer) : null;
    boolean isParquet = formats.contains("parquet");
    channel =
        isParquet
            ? FileChannel.open(
                folder.resolve(table.code() + ".parquet"),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)
            : null;
    parquet =
        isParquet
            ? ParquetIO.sink(table.schema().avro())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
            : null;
    if (parquet != null) {
      parquet.open(channel);
    }
  }

  void print(List<SortedRow> rows) throws IOException {
    for (SortedRow row : rows) {
      if (csv != null) {
        csv.print(row.row());
      }
      if (parquet != null) {
        parquet.write(row.row());
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
    if (parquet != null) {
      parquet.flush();
      channel.close();
    }
  }
}
