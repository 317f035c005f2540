package org.belowline.table;

import java.util.Locale;

/** The tables of an output, in the order in which they are best read. */
public enum Table {
  DOCUMENTS,
  ARTICLES,
  QUOTES,
  COMMENTS,
  THREADS,
  BRANCHES,
  PARTICIPANTS,
  REUSES,
  REJECTS;

  private final TableSchema schema = TableSchema.load(code());

  /** The name of the table and of its files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public TableSchema schema() {
    return schema;
  }
}
