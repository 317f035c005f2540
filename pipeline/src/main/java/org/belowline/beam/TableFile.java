package org.belowline.beam;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.belowline.table.CsvRows;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** Writes one file of one table, in one format. */
abstract class TableFile implements AutoCloseable {
  /** So much is held in memory of each Parquet file that is being written. */
  private static final int ROW_GROUP_BYTES = 16 << 20;

  private final TableShard shard;
  private final PartFile part;
  private EarlierRows earlier = EarlierRows.NONE;
  private long rows;

  private TableFile(TableShard shard, String extension, Settings settings) throws IOException {
    this.shard = shard;
    this.part = new PartFile(shard.path(settings.shards(), extension), settings.staging());
  }

  /** The files of a shard, in the formats that are wanted; closed by the caller. */
  static List<TableFile> of(TableShard shard, Settings settings) throws IOException {
    List<TableFile> files = new ArrayList<>();
    boolean opened = false;
    try {
      if (settings.csv()) {
        files.add(new Csv(shard, settings));
      }
      if (settings.parquet()) {
        files.add(new Parquet(shard, settings));
      }
      opened = true;
      return files;
    } finally {
      if (!opened) {
        for (TableFile file : files) {
          file.close();
        }
      }
    }
  }

  /** Lets the rows of the file of an earlier run be copied, without those that are taken back. */
  final void addTo(Earlier output, Settings settings, TakenBack takenBack) throws IOException {
    Path file = output.file(shard.path(settings.shards(), extension()));
    earlier = earlier(file, shard.table(), takenBack);
  }

  /**
   * Copies rows of the earlier run.
   *
   * @param key of the row that stands behind them; null for all that are left
   */
  final void copyUpTo(byte @Nullable [] key) throws IOException {
    rows += earlier.copyUpTo(key);
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
    try {
      earlier.close();
    } finally {
      part.close();
    }
  }

  abstract String extension();

  abstract EarlierRows earlier(Path file, Table table, TakenBack takenBack) throws IOException;

  abstract void writeRow(GenericRecord row) throws IOException;

  abstract void finishRows() throws IOException;

  private static final class Csv extends TableFile {
    private static final String EXTENSION = "csv";

    private final OutputStream out;
    private final BufferedWriter writer;
    private final CsvRows csv;

    Csv(TableShard shard, Settings settings) throws IOException {
      super(shard, EXTENSION, settings);
      Table table = shard.table();
      out = new BufferedOutputStream(Channels.newOutputStream(channel()));
      writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      csv = new CsvRows(table, writer, settings.csvSafe());
    }

    @Override
    String extension() {
      return EXTENSION;
    }

    @Override
    EarlierRows earlier(Path file, Table table, TakenBack takenBack) throws IOException {
      EarlierCsv rows = new EarlierCsv(file, table, takenBack, out);
      return new EarlierRows() {
        @Override
        public long copyUpTo(byte @Nullable [] key) throws IOException {
          writer.flush(); // what was printed stands in front
          return rows.copyUpTo(key);
        }

        @Override
        public void close() throws IOException {
          rows.close();
        }
      };
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
    private static final String EXTENSION = "parquet";

    private final ParquetIO.Sink sink;
    private final SortedFooter footer;

    Parquet(TableShard shard, Settings settings) throws IOException {
      super(shard, EXTENSION, settings);
      sink =
          ParquetIO.sink(shard.table().schema().avro())
              .withCompressionCodec(CompressionCodecName.ZSTD)
              .withRowGroupSize(ROW_GROUP_BYTES);
      footer = new SortedFooter(channel());
      sink.open(footer);
    }

    @Override
    String extension() {
      return EXTENSION;
    }

    @Override
    EarlierRows earlier(Path file, Table table, TakenBack takenBack) throws IOException {
      return new EarlierParquet(file, table, takenBack, sink::write);
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
