package org.belowline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row, and the cells by which it is told from others.
 *
 * @param cells in the order of the columns of its file
 */
record KeyedRow(List<@Nullable String> key, List<@Nullable String> cells) {
  private static final int OVERHEAD = 200;
  private static final int CELL_OVERHEAD = 64;

  /** About what it takes in memory, bytes. */
  long size() {
    long size = OVERHEAD;
    for (String cell : cells) {
      size += cell == null ? Integer.BYTES : CELL_OVERHEAD + cell.length();
    }
    return size;
  }
}
