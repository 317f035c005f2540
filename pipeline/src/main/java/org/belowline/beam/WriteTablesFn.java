package org.belowline.beam;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.belowline.table.RowCodec;

/** Writes the rows of each file in their order, and says what was written. */
final class WriteTablesFn extends DoFn<KV<String, Iterable<byte[]>>, String> {
  private static final long serialVersionUID = 1L;

  private final Settings settings;

  WriteTablesFn(Settings settings) {
    this.settings = settings;
  }

  @ProcessElement
  public void process(@Element KV<String, Iterable<byte[]>> group, OutputReceiver<String> out)
      throws IOException {
    Manifest manifest =
        group.getKey().equals(Keyed.ACCOUNT)
            ? new Manifest(List.of(), counts(Block.pairs(group.getValue())))
            : new Manifest(
                write(TableShard.ofGroup(group.getKey()), Block.pairs(group.getValue())), Map.of());
    out.output(manifest.toJson());
  }

  private static Map<String, Long> counts(Iterable<KV<byte[], byte[]>> elements) {
    Map<String, Long> counts = new TreeMap<>();
    for (KV<byte[], byte[]> count : elements) {
      counts.merge(
          new String(count.getKey(), StandardCharsets.UTF_8),
          ByteBuffer.wrap(count.getValue()).getLong(),
          Long::sum);
    }
    return counts;
  }

  private List<Manifest.WrittenFile> write(TableShard shard, Iterable<KV<byte[], byte[]>> elements)
      throws IOException {
    List<TableFile> files = new ArrayList<>();
    try (ExternalSort sort = new ExternalSort()) {
      if (settings.csv()) {
        files.add(TableFile.csv(shard, settings));
      }
      if (settings.parquet()) {
        files.add(TableFile.parquet(shard, settings));
      }
      RowCodec codec = new RowCodec(shard.table());
      Iterator<KV<byte[], byte[]>> sorted = sort.sort(elements);
      while (sorted.hasNext()) {
        GenericRecord row = codec.decode(sorted.next().getValue());
        for (TableFile file : files) {
          file.write(row);
        }
      }
      List<Manifest.WrittenFile> written = new ArrayList<>();
      for (TableFile file : files) {
        written.add(file.finish());
      }
      return written;
    } finally {
      for (TableFile file : files) {
        file.close();
      }
    }
  }
}
