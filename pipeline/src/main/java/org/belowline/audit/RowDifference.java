package org.belowline.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that two outputs do not share.
 *
 * @param key its values in the columns of the key
 * @param cells of a changed row: what each column has in the first output and in the second
 */
public record RowDifference(
    Kind kind, List<@Nullable String> key, Map<String, List<@Nullable String>> cells) {

  /** What became of the row from the first output to the second. */
  public enum Kind {
    ADDED,
    GONE,
    CHANGED
  }
}
