package org.belowline.audit;

import java.util.List;
import java.util.Map;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Columns that say where a stretch of a body begins and ends, in code points.
 *
 * @param comment the column with the comment that has the body
 * @param article the column with the article that has it where there is no such comment; null where
 *     there always is one
 * @param text the column with what stands there; null where the table does not repeat it
 */
record Span(
    String comment, @Nullable String article, String start, String end, @Nullable String text) {
  private static final Map<Table, List<Span>> ALL =
      Map.of(
          Table.QUOTES,
          List.of(
              new Span("comment_id", "article_id", "start", "end", "text"),
              new Span(
                  "comment_id", "article_id", "mention_start", "mention_end", "speaker_mention"),
              new Span("comment_id", "article_id", "cue_start", "cue_end", "cue")),
          Table.REUSES,
          List.of(
              new Span("comment_id", null, "start", "end", null),
              new Span(
                  "source_comment_id", "source_article_id", "source_start", "source_end", null)));

  static List<Span> of(Table table) {
    return ALL.getOrDefault(table, List.of());
  }
}
