package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.belowline.model.Article;
import org.belowline.model.Ids;
import org.belowline.model.Quote;
import org.belowline.model.Quote.Speaker;
import org.belowline.model.RawComment;
import org.belowline.model.Reuse;
import org.belowline.quote.CommentQuotes;
import org.belowline.quote.CommentSpeakers;
import org.belowline.quote.CommentText;
import org.belowline.reuse.QuotedPlaces;
import org.belowline.reuse.Taken;
import org.belowline.text.CodePoints;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/** What the comments of a thread quote and take over, with ids. */
final class ThreadQuotes {
  private final String articleId;
  private final Article article;
  private final List<String> ids;
  private final List<RawComment> comments;
  private final ThreadReuse reuse;
  private final QuotedPlaces places;
  private final Map<Integer, CodePoints> codePoints = new HashMap<>();
  private final List<Reuse> reuses = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();
  private @Nullable CommentSpeakers speakers;

  private ThreadQuotes(
      String articleId,
      Article article,
      List<Quote> articleQuotes,
      List<String> ids,
      List<RawComment> comments,
      ThreadReuse reuse) {
    this.articleId = articleId;
    this.article = article;
    this.ids = ids;
    this.comments = comments;
    this.reuse = reuse;
    this.places = new QuotedPlaces(articleQuotes);
  }

  /**
   * Finds the quotations and gives ids.
   *
   * @param articleQuotes those of the article; null for a stub
   * @param ids of the comments
   * @param comments in order of position, as they are shown
   * @param reuse of the same comments
   */
  static ThreadQuotes of(
      String articleId,
      Article article,
      @Nullable List<Quote> articleQuotes,
      List<String> ids,
      List<RawComment> comments,
      ThreadReuse reuse) {
    ThreadQuotes found =
        new ThreadQuotes(
            articleId,
            article,
            articleQuotes == null ? List.of() : articleQuotes,
            ids,
            comments,
            reuse);
    for (int v = 0; v < comments.size(); v++) {
      found.read(v);
    }
    return found;
  }

  /** In order of comment and place. */
  List<Reuse> reuses() {
    return reuses;
  }

  /** In order of comment and place, outer ones first. */
  List<Quote> quotes() {
    return quotes;
  }

  private void read(int v) {
    String body = comments.get(v).body();
    List<CommentText.Known> known = new ArrayList<>();
    for (ThreadReuse.Passage passage : reuse.taken().get(v)) {
      Taken taken = passage.taken();
      Quote quote = passage.source() == null ? quote(taken) : null;
      reuses.add(reuse(v, passage, quote));
      Speaker speaker = speaker(passage, quote);
      if (speaker != null) {
        known.add(new CommentText.Known(taken.start(), taken.end(), speaker));
      }
    }
    if (body != null && !reuse.marked().get(v).isEmpty()) {
      CommentText text = new CommentText(body, reuse.marked().get(v), known, speakers());
      quotes.addAll(CommentQuotes.of(articleId, ids.get(v), text));
    }
  }

  private @Nullable Quote quote(Taken taken) {
    CodePoints points = points(null);
    return places.around(points.at(taken.sourceStart()), points.at(taken.sourceEnd()));
  }

  private Reuse reuse(int v, ThreadReuse.Passage passage, @Nullable Quote quote) {
    String id = ids.get(v);
    Taken taken = passage.taken();
    Integer source = passage.source();
    String sourceId = source == null ? articleId : ids.get(source);
    long start = points(v).at(taken.start());
    long sourceStart = points(source).at(taken.sourceStart());
    return new Reuse(
        Ids.reuse(id, start, sourceId, sourceStart),
        Ids.thread(articleId),
        id,
        start,
        points(v).at(taken.end()),
        source == null ? sourceId : null,
        source == null ? null : sourceId,
        sourceStart,
        points(source).at(taken.sourceEnd()),
        taken.words(),
        taken.identity(),
        taken.marked(),
        quote == null ? null : quote.id());
  }

  /** Who said the passage first, as far as it is known, without mention. */
  private @Nullable Speaker speaker(ThreadReuse.Passage passage, @Nullable Quote quote) {
    if (passage.source() != null) {
      String author = comments.get(passage.source()).author();
      return author == null || Names.isNobody(Names.fold(author))
          ? null
          : new Speaker(author, null, null);
    }
    Speaker speaker = quote == null ? null : quote.speaker();
    return speaker == null || speaker.name() == null
        ? null
        : new Speaker(speaker.name(), speaker.title(), null);
  }

  private CommentSpeakers speakers() {
    if (speakers == null) {
      speakers =
          new CommentSpeakers(
              article, comments.stream().map(RawComment::author).filter(Objects::nonNull).toList());
    }
    return speakers;
  }

  /** The places of a comment's body; of the article's for null. */
  private CodePoints points(@Nullable Integer comment) {
    return codePoints.computeIfAbsent(
        comment == null ? -1 : comment,
        v ->
            new CodePoints(
                requireNonNull(comment == null ? article.body() : comments.get(v).body())));
  }
}
