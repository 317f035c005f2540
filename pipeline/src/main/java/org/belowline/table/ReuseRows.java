package org.belowline.table;

import org.belowline.model.Reuse;
import org.jspecify.annotations.Nullable;

/** The row that a passage taken from elsewhere fills. */
final class ReuseRows {
  private static final Mapping<Reuse> REUSES =
      Mapping.<Reuse>of(Table.REUSES)
          .column("reuse_id", Reuse::id)
          .column("thread_id", Reuse::threadId)
          .column("comment_id", Reuse::commentId)
          .column("start", Reuse::start)
          .column("end", Reuse::end)
          .column("source_article_id", Reuse::sourceArticleId)
          .column("source_comment_id", Reuse::sourceCommentId)
          .column("source_start", Reuse::sourceStart)
          .column("source_end", Reuse::sourceEnd)
          .column("words", Reuse::words)
          .column("identity", Reuse::identity)
          .column("marked", Reuse::marked)
          .column("quote_id", Reuse::quoteId)
          .build();

  private ReuseRows() {}

  /** Fails where rows would be filled in another way than the schema says. */
  static void check() {
    // The check is the loading of this class.
  }

  /**
   * The row with its place.
   *
   * @param position of the comment
   */
  static SortedRow row(Reuse reuse, @Nullable Long position) {
    return new SortedRow(
        Table.REUSES,
        reuse.threadId(),
        new SortKey().text(reuse.threadId()).number(position).number(reuse.start()),
        REUSES.row(reuse));
  }
}
