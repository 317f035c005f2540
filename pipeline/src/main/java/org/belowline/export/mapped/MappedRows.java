package org.belowline.export.mapped;

import java.util.List;
import org.belowline.export.CommentColumn;
import org.belowline.export.CommentMap;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.MarkupText;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/** Makes comments of the rows of one content. Not safe for use by several threads. */
final class MappedRows {
  private final CommentMap map;
  private final boolean unapproved;
  private final Entries entries;
  private final MappedRow row;
  private final KnownThreads threads;
  private final RowTimes times;

  /**
   * Takes rows.
   *
   * @param unapproved whether comments are wanted that are kept back
   * @param columns paths of the columns, in the order of the values
   */
  MappedRows(CommentMap map, boolean unapproved, List<String> columns, Entries entries) {
    this.map = map;
    this.unapproved = unapproved;
    this.entries = entries;
    this.row = new MappedRow(map, columns);
    this.threads = new KnownThreads(row);
    this.times = new RowTimes(map.createdFormat());
  }

  /** Hands on what a row is. */
  void take(Entry entry, @Nullable String[] values) {
    row.show(values);
    String name = row.value(CommentColumn.THREAD);
    String thread = name == null ? null : IdText.of(name);
    KnownThreads.Known known = threads.of(thread, row.value(CommentColumn.URL));
    if (known == null) {
      entries.reject(
          entry, Reject.Reason.BAD_RECORD, "the row does not say which article it is about");
      return;
    }
    Standing standing = Standing.of(row);
    if (standing == Standing.UNAPPROVED && !unapproved) {
      entries.skip(SkipKind.UNAPPROVED);
    } else if (row.isOf(CommentColumn.ID, row.place(CommentColumn.THREAD))) {
      takeArticle(entry, known);
    } else {
      takeComment(entry, known, thread, standing);
    }
  }

  /** A row that is its own thread: a post, by one of those who comment. */
  private void takeArticle(Entry entry, KnownThreads.Known known) {
    String text = row.value(CommentColumn.TEXT);
    Article article =
        KnownThreads.article(
            row.value(CommentColumn.TITLE),
            row.value(CommentColumn.AUTHOR),
            null,
            text == null ? row.value(CommentColumn.ARTICLE_TEXT) : text);
    entries.article(
        entry,
        known.key(),
        row.value(CommentColumn.ID),
        known
            .key()
            .addressed(article == null ? Article.UNKNOWN : article)
            .withPublished(created())
            .asPost());
  }

  private void takeComment(
      Entry entry, KnownThreads.Known known, @Nullable String thread, Standing standing) {
    String text = row.value(CommentColumn.TEXT);
    boolean isDeleted = standing == Standing.DELETED || text != null && isPlaceholder(text);
    if (text == null && !isDeleted) {
      entries.reject(entry, Reject.Reason.NO_TEXT, "the row has no text");
      return;
    }
    ReplyLink link = ReplyLink.of(row, thread, map.ancestorsOrder());
    String author = row.value(CommentColumn.AUTHOR);
    String authorId = row.value(CommentColumn.AUTHOR_ID);
    entries.comment(
        entry,
        known.key(),
        known.saidBy(row),
        new RawComment(
            null,
            null,
            isDeleted ? Status.DELETED : Status.PRESENT,
            link.parent() == null ? null : Evidence.ID,
            link.id(),
            isDeleted || author == null ? null : author.strip(),
            null,
            created(),
            isDeleted ? null : body(text),
            null,
            votes(),
            null,
            isDeleted || authorId == null ? null : IdText.of(authorId),
            link.parent(),
            null));
  }

  /** What Reddit and its kin leave of a comment. */
  private static boolean isPlaceholder(String text) {
    String bare = text.strip();
    return bare.equals("[deleted]") || bare.equals("[removed]");
  }

  private String body(String text) {
    return switch (map.textFormat()) {
      case HTML -> MarkupText.ofHtml(text).text();
      case TEXT -> MarkupText.ofText(text);
      case TOLD_BY_VALUE -> MarkupText.of(text);
    };
  }

  private @Nullable Moment created() {
    String created = row.value(CommentColumn.CREATED);
    return created == null ? null : times.read(created);
  }

  /** A number with a fraction is no count of votes. */
  private @Nullable Long votes() {
    String votes = row.value(CommentColumn.VOTES);
    if (votes == null) {
      return null;
    }
    try {
      return Long.valueOf(IdText.of(votes));
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
