package org.belowline.audit;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file of a table, each cell as CSV has it. Not safe for use by several threads.
 */
public interface CellRows extends Closeable {
  /** The names of the columns, in the order of the cells. */
  List<String> columns();

  /** What type the file gives a column, by its name, where that is not the one of the schema. */
  default Map<String, String> otherTypes() {
    return Map.of();
  }

  /**
   * The next row, null behind the last; a cell is null where the value is.
   *
   * @throws IOException also where the file is damaged
   */
  @Nullable List<@Nullable String> next() throws IOException;
}
