package org.belowline.beam;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.values.KV;
import org.belowline.also.AlsoFile;
import org.belowline.also.AlsoFormat;
import org.belowline.ledger.Ledger;
import org.belowline.ledger.LedgerInput;
import org.belowline.survey.Surveyor;
import org.belowline.table.RowCodec;
import org.belowline.table.SortedRow;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Sends what travels between the stations to its group, all as bytes already, so that a runner has
 * nothing to find out about it. Not safe for use by several threads.
 */
final class Keyed {
  /** The group of the counts. */
  static final String ACCOUNT = "account";

  /** The group of the inputs, by name. */
  static final String INPUTS = "ledger/inputs";

  /** The group of the files that stations before the last one wrote. */
  static final String FILES = "ledger/files";

  /** The key of an id of an article whose rows of an earlier run are taken back; sorts first. */
  private static final byte[] TAKEN_BACK = {};

  private static final String ALSO = "also/";
  private static final String SURVEY = "survey/";

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

  /** A row, to the group of its file. */
  void send(SortedRow row) {
    out.add(
        new TableShard(row.table(), Bucket.of(row.id(), shards)).group(),
        row.key().toBytes(),
        codecs.get(row.table()).encode(row.row()));
  }

  /** An input, with what became of it. */
  void send(LedgerInput input) {
    out.add(
        INPUTS,
        input.input().getBytes(StandardCharsets.UTF_8),
        Ledger.line(input).getBytes(StandardCharsets.UTF_8));
  }

  /** A file that is written already. */
  void send(Manifest.WrittenFile file) {
    byte[] json = new Manifest(List.of(file), Map.of()).toJson().getBytes(StandardCharsets.UTF_8);
    out.add(FILES, file.path().getBytes(StandardCharsets.UTF_8), json);
  }

  /** Takes all rows of an earlier run back that an article and its thread have. */
  void takeBack(String articleId) {
    byte[] id = articleId.getBytes(StandardCharsets.UTF_8);
    for (Table table : Table.values()) {
      switch (table) {
        case REJECTS -> {
          // Those of threads are all told anew.
        }
        case DOCUMENTS -> {
          for (int shard = 0; shard < shards; shard++) {
            out.add(new TableShard(table, shard).group(), TAKEN_BACK, id);
          }
        }
        default ->
            out.add(new TableShard(table, Bucket.of(articleId, shards)).group(), TAKEN_BACK, id);
      }
    }
  }

  /** Whether a pair of a table's group is no row, but what {@link #takeBack} sent. */
  static boolean isTakenBack(KV<byte[], byte[]> pair) {
    return pair.getKey().length == 0;
  }

  /** A piece of a file beside the tables, to the group of that file. */
  void send(AlsoFile file, byte[] key, byte[] value) {
    out.add(group(file), key, value);
  }

  private static String group(AlsoFile file) {
    return ALSO + file.name();
  }

  /** The file beside the tables that has this group; null where the group is of none. */
  static @Nullable AlsoFile alsoFile(String group) {
    return group.startsWith(ALSO) ? AlsoFile.valueOf(group.substring(ALSO.length())) : null;
  }

  /** A surveyor of threads, whose pieces go to a group each part; there are as many as shards. */
  Surveyor surveyor() {
    return new Surveyor(shards, (part, key, value) -> out.add(SURVEY + part, key, value));
  }

  /** Whether the group is of pieces of a survey. */
  static boolean isSurvey(String group) {
    return group.startsWith(SURVEY);
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

  /** An empty block for each file, so that one without rows is written too. */
  static List<KV<String, byte[]>> files(Settings settings) {
    List<KV<String, byte[]>> files = new ArrayList<>();
    for (Table table : Table.values()) {
      for (int shard = 0; shard < settings.shards(); shard++) {
        files.add(KV.of(new TableShard(table, shard).group(), Block.EMPTY));
      }
    }
    for (AlsoFormat format : settings.also()) {
      for (AlsoFile file : format.files()) {
        files.add(KV.of(group(file), Block.EMPTY));
      }
    }
    if (settings.remembered() != Remembered.NOTHING) {
      files.add(KV.of(INPUTS, Block.EMPTY));
    }
    return files;
  }

  /** An empty block for each group of threads of an earlier run. */
  static List<KV<String, byte[]>> groups(Settings settings) {
    List<KV<String, byte[]>> groups = new ArrayList<>();
    for (int group = 0; group < settings.threadGroups(); group++) {
      groups.add(KV.of(Integer.toString(group), Block.EMPTY));
    }
    return groups;
  }
}
