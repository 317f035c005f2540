package org.belowline.beam;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.values.KV;
import org.belowline.model.Capture;
import org.belowline.model.ExportedComment;
import org.belowline.table.RowCodec;
import org.belowline.table.SortedRow;
import org.belowline.table.Table;

/**
 * Sends what travels between the stations to its group, all as bytes already, so that a runner has
 * nothing to find out about it. Not safe for use by several threads.
 */
final class Keyed {
  /** The group of the counts. */
  static final String ACCOUNT = "account";

  private final int shards;
  private final BlockWriter out;
  private final Map<Table, RowCodec> codecs = new EnumMap<>(Table.class);

  /**
   * Keys rows to the files that they are written to.
   *
   * @param shards files a table
   */
  Keyed(int shards, BlockWriter out) {
    this.shards = shards;
    this.out = out;
    for (Table table : Table.values()) {
      codecs.put(table, new RowCodec(table));
    }
  }

  /** A capture, to the group of its thread. */
  static void send(Capture capture, BlockWriter out) {
    send(capture.articleId(), PieceCodec.encode(capture), out);
  }

  /** A comment of an export, to the group of its thread. */
  static void send(ExportedComment comment, BlockWriter out) {
    send(comment.articleId(), PieceCodec.encode(comment), out);
  }

  private static void send(String articleId, byte[] piece, BlockWriter out) {
    out.add(
        Integer.toString(Bucket.of(articleId, Settings.BUCKETS)),
        articleId.getBytes(StandardCharsets.UTF_8),
        piece);
  }

  /** A row, to the group of its file. */
  void send(SortedRow row) {
    out.add(
        new TableShard(row.table(), Bucket.of(row.id(), shards)).group(),
        row.key().toBytes(),
        codecs.get(row.table()).encode(row.row()));
  }

  /** The counts, all to one group. */
  void send(Tally tally) {
    tally
        .counts()
        .forEach(
            (name, count) ->
                out.add(
                    ACCOUNT,
                    name.getBytes(StandardCharsets.UTF_8),
                    ByteBuffer.allocate(Long.BYTES).putLong(count).array()));
  }

  /** An empty block for each file, so that a table without rows is written too. */
  static List<KV<String, byte[]>> files(int shards) {
    List<KV<String, byte[]>> files = new ArrayList<>();
    for (Table table : Table.values()) {
      for (int shard = 0; shard < shards; shard++) {
        files.add(KV.of(new TableShard(table, shard).group(), Block.EMPTY));
      }
    }
    return files;
  }
}
