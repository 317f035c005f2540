package org.belowline.beam;

import java.nio.file.Path;
import java.util.List;
import org.belowline.also.AlsoFormat;
import org.belowline.dump.CaptureWindow;
import org.belowline.dump.PageMap;
import org.belowline.export.CommentMap;
import org.belowline.people.PeopleWanted;
import org.jspecify.annotations.Nullable;

/**
 * Settings of runs in tests, with the defaults of the command, but for pages of 1 MiB at most.
 *
 * @param map null for none
 * @param scratch null for none
 */
record PlainSettings(
    boolean parquet, @Nullable CommentMap map, List<AlsoFormat> also, @Nullable Path scratch) {
  private static final int MAX_PAGE_BYTES = 1 << 20;
  private static final int SAMPLE_BYTES = 200;
  private static final int GROUPS = 32;

  /** CSV and Parquet. */
  static PlainSettings withParquet(@Nullable CommentMap map) {
    return new PlainSettings(true, map, List.of(), null);
  }

  /** All settings of a run that writes to the folder. */
  Settings into(Path staging) {
    return new Settings(
        1,
        GROUPS,
        true,
        false,
        parquet,
        MAX_PAGE_BYTES,
        SAMPLE_BYTES,
        PageMap.USUAL,
        map,
        CaptureWindow.ALL,
        false,
        also,
        null,
        PeopleWanted.AS_PRINTED,
        staging + "/",
        scratch == null ? null : scratch.toString(),
        Remembered.NOTHING,
        null);
  }
}
