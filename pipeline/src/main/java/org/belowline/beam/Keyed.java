package org.belowline.beam;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.values.KV;
import org.belowline.model.Capture;
import org.belowline.table.RowCodec;
import org.belowline.table.SortedRow;
import org.belowline.table.Table;

/**
 * What travels between the stations: a group, and within it a place and its content, all as bytes
 * already, so that a runner has nothing to find out about them. Not safe for use by several
 * threads.
 */
final class Keyed {
  static final KvCoder<String, KV<byte[], byte[]>> CODER =
      KvCoder.of(StringUtf8Coder.of(), KvCoder.of(ByteArrayCoder.of(), ByteArrayCoder.of()));

  /** The group of the counts. */
  static final String ACCOUNT = "account";

  private static final byte[] NOTHING = {};

  private final int shards;
  private final Map<Table, RowCodec> codecs = new EnumMap<>(Table.class);

  /**
   * Keys rows to the files that they are written to.
   *
   * @param shards files a table
   */
  Keyed(int shards) {
    this.shards = shards;
    for (Table table : Table.values()) {
      codecs.put(table, new RowCodec(table));
    }
  }

  /** A capture, in the group of its thread. */
  static KV<String, KV<byte[], byte[]>> capture(Capture capture) {
    int bucket = Bucket.of(capture.articleId(), Settings.BUCKETS);
    return KV.of(
        Integer.toString(bucket),
        KV.of(capture.articleId().getBytes(StandardCharsets.UTF_8), CaptureCodec.encode(capture)));
  }

  /** A row, in the group of its file. */
  KV<String, KV<byte[], byte[]>> row(SortedRow row) {
    return KV.of(
        new TableShard(row.table(), Bucket.of(row.id(), shards)).group(),
        KV.of(row.key().toBytes(), codecs.get(row.table()).encode(row.row())));
  }

  /** One element without content for each file, so that a table without rows is written too. */
  static List<KV<String, KV<byte[], byte[]>>> files(int shards) {
    List<KV<String, KV<byte[], byte[]>>> files = new ArrayList<>();
    for (Table table : Table.values()) {
      for (int shard = 0; shard < shards; shard++) {
        files.add(KV.of(new TableShard(table, shard).group(), KV.of(NOTHING, NOTHING)));
      }
    }
    return files;
  }

  /** The counts, all in one group. */
  static List<KV<String, KV<byte[], byte[]>>> counts(Tally tally) {
    List<KV<String, KV<byte[], byte[]>>> counts = new ArrayList<>();
    tally
        .counts()
        .forEach(
            (name, count) ->
                counts.add(
                    KV.of(
                        ACCOUNT,
                        KV.of(
                            name.getBytes(StandardCharsets.UTF_8),
                            ByteBuffer.allocate(Long.BYTES).putLong(count).array()))));
    return counts;
  }
}
