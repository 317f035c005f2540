package org.belowline.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.belowline.model.Article;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Discussion.IdentifiedDocument;
import org.belowline.model.Document;
import org.belowline.model.Quote;
import org.belowline.model.Reuse;
import org.jspecify.annotations.Nullable;

/** The rows that one article with its thread fills, in all tables. */
public final class DiscussionRows {
  private record DocumentOf(IdentifiedDocument identified, String articleId) {
    Document document() {
      return identified.document();
    }
  }

  private static final Mapping<DocumentOf> DOCUMENTS =
      Mapping.<DocumentOf>of(Table.DOCUMENTS)
          .column("document_id", d -> d.identified().id())
          .column("article_id", DocumentOf::articleId)
          .column("input", d -> d.document().location().input())
          .column("record", d -> d.document().location().record())
          .column("offset", d -> d.document().location().offset())
          .column("format", d -> d.document().format())
          .column("source_id", d -> d.document().sourceId())
          .column("url", d -> d.document().url())
          .column("captured_at", d -> d.document().capturedAt())
          .column("charset", d -> d.document().charset())
          .column("replaced_characters", d -> d.document().replacedCharacters())
          .column("bytes", d -> d.document().bytes())
          .column("sha256", d -> d.document().sha256())
          .column("comments_found", d -> d.document().commentsFound())
          .column("warnings", d -> d.document().warnings())
          .build();

  private static final Mapping<Discussion> ARTICLES =
      Mapping.<Discussion>of(Table.ARTICLES)
          .column("article_id", Discussion::articleId)
          .column("url", d -> d.article().url())
          .column("canonical_url", d -> d.article().canonicalUrl())
          .column("host", d -> d.article().host())
          .column("site_name", d -> d.article().siteName())
          .column("language", d -> d.article().language())
          .column("headline", d -> d.article().headline())
          .column("byline", d -> d.article().byline())
          .column("authors", d -> d.article().authors())
          .moment("published", d -> d.article().published())
          .moment("modified", d -> d.article().modified())
          .column("body", d -> d.article().body())
          .column("paragraph_count", d -> paragraphs(d.article()))
          .column("words", Discussion::articleWords)
          .column("quote_count", d -> d.quotes() == null ? null : (long) d.quotes().size())
          .column("declared", d -> d.article().declared())
          .column("comments_open", d -> d.article().commentsOpen())
          .column("document_ids", d -> d.documents().stream().map(IdentifiedDocument::id).toList())
          .build();

  private static final Mapping<Comment> COMMENTS =
      Mapping.<Comment>of(Table.COMMENTS)
          .column("comment_id", Comment::id)
          .column("thread_id", Comment::threadId)
          .column("article_id", Comment::articleId)
          .column("parent_id", Comment::parentId)
          .column("root_id", Comment::rootId)
          .column("position", Comment::position)
          .column("depth", Comment::depth)
          .column("path", Comment::path)
          .column("label", c -> c.content().label())
          .code("status", c -> c.content().status())
          .code("parent_evidence", c -> c.content().evidence())
          .column("parent_ref", c -> c.content().parentRef())
          .code("parent_status", c -> c.content().parentFault())
          .column("author", c -> c.content().author())
          .column("participant_id", Comment::participantId)
          .column("author_url", c -> c.content().authorUrl())
          .column("is_article_author", Comment::articleAuthor)
          .moment("created", c -> c.content().created())
          .column("body", c -> c.content().body())
          .column("quoted", c -> c.content().quoted())
          .column("words", Comment::words)
          .column("links", Comment::links)
          .column("votes", c -> c.content().votes())
          .column("permalink", c -> c.content().permalink())
          .column("thread_order", c -> c.statistics().threadOrder())
          .column("replies", c -> c.statistics().replies())
          .column("descendants", c -> c.statistics().descendants())
          .column("height", c -> c.statistics().height())
          .column("seconds_since_parent", c -> c.statistics().secondsSinceParent())
          .column("seconds_since_article", c -> c.statistics().secondsSinceArticle())
          .column("author_nth", c -> c.statistics().authorNth())
          .build();

  private DiscussionRows() {}

  /** Fails where rows would be filled in another way than the schemas say. */
  public static void check() {
    // The check is the loading of the classes.
    ThreadRows.check();
    QuoteRows.check();
    ReuseRows.check();
  }

  /** Hands out all rows of the discussion, each with the place that its table's order gives it. */
  public static void fill(Discussion discussion, Consumer<SortedRow> rows) {
    for (IdentifiedDocument document : discussion.documents()) {
      rows.accept(
          new SortedRow(
              Table.DOCUMENTS,
              document.id(),
              new SortKey().text(document.id()),
              DOCUMENTS.row(new DocumentOf(document, discussion.articleId()))));
    }
    rows.accept(
        new SortedRow(
            Table.ARTICLES,
            discussion.articleId(),
            new SortKey().text(discussion.articleId()),
            ARTICLES.row(discussion)));
    if (discussion.quotes() != null) {
      discussion.quotes().forEach(quote -> rows.accept(QuoteRows.row(quote, null)));
    }
    // Of a thread of a million comments only few quote.
    Map<String, @Nullable Long> positions = new HashMap<>();
    discussion.commentQuotes().forEach(quote -> positions.put(quote.commentId(), null));
    discussion.reuses().forEach(reuse -> positions.put(reuse.commentId(), null));
    for (Comment comment : discussion.comments()) {
      positions.replace(comment.id(), comment.position());
      rows.accept(
          new SortedRow(
              Table.COMMENTS,
              comment.threadId(),
              new SortKey().text(comment.threadId()).number(comment.position()),
              COMMENTS.row(comment)));
    }
    for (Quote quote : discussion.commentQuotes()) {
      rows.accept(QuoteRows.row(quote, positions.get(quote.commentId())));
    }
    for (Reuse reuse : discussion.reuses()) {
      rows.accept(ReuseRows.row(reuse, positions.get(reuse.commentId())));
    }
    ThreadRows.fill(discussion, rows);
  }

  private static @Nullable Long paragraphs(Article article) {
    String body = article.body();
    if (body == null) {
      return null;
    }
    long breaks = 0;
    for (int i = body.indexOf("\n\n"); i >= 0; i = body.indexOf("\n\n", i + 2)) {
      breaks++;
    }
    return breaks + 1;
  }
}
