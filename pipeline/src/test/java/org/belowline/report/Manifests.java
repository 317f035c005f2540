package org.belowline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belowline.beam.Manifest;
import org.belowline.table.Table;

/** What workers say that they wrote, for tests. */
public final class Manifests {
  private Manifests() {}

  /** All tables with so many rows, each in one file a format. */
  public static Manifest single(long rows, String... formats) {
    return of(rows, 1, formats);
  }

  /** All tables with so many rows in each of some files a format. */
  public static Manifest of(long rows, int shards, String... formats) {
    List<Manifest.WrittenFile> files = new ArrayList<>();
    for (Table table : Table.values()) {
      for (String format : formats) {
        for (int shard = 0; shard < shards; shard++) {
          String path =
              shards == 1
                  ? table.code() + "." + format
                  : table.code() + "/part-0000" + shard + "-of-0000" + shards + "." + format;
          files.add(new Manifest.WrittenFile(path, path, table.code(), rows, 42, "ab" + shard));
        }
      }
    }
    return new Manifest(files, Map.of());
  }
}
