package org.belowline.table;

import java.util.function.Function;
import org.belowline.model.Quote;
import org.belowline.model.Quote.Citation;
import org.belowline.model.Quote.Passage;
import org.belowline.model.Quote.Speaker;
import org.jspecify.annotations.Nullable;

/** The row that a quotation fills. */
final class QuoteRows {
  private static final Mapping<Quote> QUOTES =
      Mapping.<Quote>of(Table.QUOTES)
          .column("quote_id", Quote::id)
          .column("article_id", Quote::articleId)
          .column("comment_id", Quote::commentId)
          .column("quote_group", Quote::group)
          .column("part", Quote::part)
          .column("parent_quote_id", Quote::parentId)
          .code("kind", Quote::kind)
          .column("text", q -> q.words().text())
          .column("start", q -> q.words().start())
          .column("end", q -> q.words().end())
          .column("speaker", q -> of(q.speaker(), Speaker::name))
          .column("speaker_title", q -> of(q.speaker(), Speaker::title))
          .column("speaker_mention", q -> of(mention(q), Passage::text))
          .column("mention_start", q -> of(mention(q), Passage::start))
          .column("mention_end", q -> of(mention(q), Passage::end))
          .column("cue", q -> of(q.cue(), Passage::text))
          .column("cue_start", q -> of(q.cue(), Passage::start))
          .column("cue_end", q -> of(q.cue(), Passage::end))
          .code("role", Quote::role)
          .column("introduction", Quote::introduction)
          .column("cited_source", q -> of(q.citation(), Citation::source))
          .moment("cited", q -> of(q.citation(), Citation::moment))
          .column("rule", Quote::rule)
          .build();

  private QuoteRows() {}

  /** Fails where rows would be filled in another way than the schema says. */
  static void check() {
    // The check is the loading of this class.
  }

  /**
   * The row with its place: within its article, whose own quotations stand first.
   *
   * @param position of the comment that quotes; null where the article does
   */
  static SortedRow row(Quote quote, @Nullable Long position) {
    return new SortedRow(
        Table.QUOTES,
        quote.articleId(),
        new SortKey().text(quote.articleId()).number(position).number(quote.words().start()),
        QUOTES.row(quote));
  }

  private static @Nullable Passage mention(Quote quote) {
    return of(quote.speaker(), Speaker::mention);
  }

  private static <T, V> @Nullable V of(@Nullable T value, Function<T, @Nullable V> getter) {
    return value == null ? null : getter.apply(value);
  }
}
