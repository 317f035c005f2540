package org.belowline.report.card;

import org.belowline.report.TableFiles;

/**
 * How a table is loaded; one of these is true.
 *
 * @param comments the file, or glob, of the table that is the example
 */
record Loading(String comments, boolean parquet, boolean parts, boolean csv) {
  static Loading of(TableFiles files) {
    boolean isParquet = files.format().equals(TableFiles.PARQUET);
    return new Loading(
        files.pattern(), isParquet && files.isOne(), isParquet && !files.isOne(), !isParquet);
  }
}
