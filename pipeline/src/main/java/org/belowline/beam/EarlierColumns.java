package org.belowline.beam;

import java.util.List;
import org.belowline.table.Column;
import org.belowline.table.Table;

/**
 * Which columns tell where a row stands, and which thread it is of. All of them hold ids, and so do
 * those in front of them.
 *
 * @param place of the id that the table is sorted by first, base 0
 * @param thread of the id of the article or of its thread, base 0
 */
record EarlierColumns(int place, int thread) {
  static EarlierColumns of(Table table) {
    List<String> names = table.schema().columns().stream().map(Column::name).toList();
    return switch (table) {
      case DOCUMENTS ->
          new EarlierColumns(names.indexOf("document_id"), names.indexOf("article_id"));
      case ARTICLES, QUOTES -> both(names.indexOf("article_id"));
      case COMMENTS, THREADS, BRANCHES, PARTICIPANTS, REUSES -> both(names.indexOf("thread_id"));
      case REJECTS -> throw new IllegalArgumentException("rejects are kept by themselves");
    };
  }

  private static EarlierColumns both(int column) {
    return new EarlierColumns(column, column);
  }
}
