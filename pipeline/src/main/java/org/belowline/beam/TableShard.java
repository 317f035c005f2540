package org.belowline.beam;

import java.util.Locale;
import org.belowline.table.Table;

/**
 * One of the files of a table.
 *
 * @param shard base 0
 */
record TableShard(Table table, int shard) {
  /** The name of the group of its rows. */
  String group() {
    return table.code() + "/" + shard;
  }

  static TableShard ofGroup(String group) {
    int slash = group.indexOf('/');
    for (Table table : Table.values()) {
      if (table.code().equals(group.substring(0, slash))) {
        return new TableShard(table, Integer.parseInt(group.substring(slash + 1)));
      }
    }
    throw new IllegalArgumentException("no table: " + group);
  }

  /** Its path in the output folder. */
  String path(int shards, String extension) {
    return shards == 1
        ? "%s.%s".formatted(table.code(), extension)
        : String.format(
            Locale.ROOT, "%s/part-%05d-of-%05d.%s", table.code(), shard, shards, extension);
  }
}
