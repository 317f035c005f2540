package org.belowline.audit;

import java.io.IOException;
import java.nio.file.Path;
import org.belowline.table.Table;

/** Opens files of Parquet, whose library only one package knows. */
@FunctionalInterface
public interface ParquetTables {
  /**
   * Opens a file.
   *
   * @return to be closed by the caller; columns that the table's schema does not have come last
   * @throws IOException also where the file is none of Parquet
   */
  CellRows open(Path file, Table table) throws IOException;
}
