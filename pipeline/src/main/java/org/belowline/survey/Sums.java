package org.belowline.survey;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.model.Article;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** All that is only added up. Not safe for use by several threads. */
final class Sums {
  private static final int LAST_OF_THREE_DIGITS = 999;

  private final long[] figures = new long[Figure.values().length];
  private final long[] commentFigures = new long[CommentFigure.values().length];

  /** Of one thread: there may be a million comments, and codes are strings. */
  private final long[] evidences = new long[Evidence.values().length];

  private final Map<Family, Map<String, Long>> counts = new EnumMap<>(Family.class);
  private final Map<Measure, SpreadSum> spreads = new EnumMap<>(Measure.class);
  private final Map<TimeKind, DaySpan> days = new EnumMap<>(TimeKind.class);

  private Map<String, Long> counts(Family family) {
    return counts.computeIfAbsent(family, none -> new TreeMap<>());
  }

  private SpreadSum spread(Measure measure) {
    return spreads.computeIfAbsent(measure, SpreadSum::new);
  }

  static Sums of(Discussion discussion) {
    Sums sums = new Sums();
    for (Figure figure : Figure.values()) {
      sums.figures[figure.ordinal()] = figure.of(discussion);
    }
    sums.addCodes(discussion);
    sums.addThread(discussion.summary());
    discussion.comments().forEach(sums::addComment);
    sums.addEvidences();
    return sums;
  }

  /** Those that {@link #survey} gave. */
  static Sums of(Survey survey) {
    Sums sums = new Sums();
    for (Figure figure : Figure.values()) {
      sums.figures[figure.ordinal()] = survey.get(figure);
    }
    for (CommentFigure figure : CommentFigure.values()) {
      sums.commentFigures[figure.ordinal()] = survey.get(figure);
    }
    survey.counts().forEach((family, codes) -> sums.counts(family).putAll(codes));
    survey.spreads().forEach((measure, spread) -> sums.spread(measure).add(spread));
    sums.days.putAll(survey.days());
    return sums;
  }

  void add(Sums other) {
    for (int i = 0; i < figures.length; i++) {
      figures[i] += other.figures[i];
    }
    for (int i = 0; i < commentFigures.length; i++) {
      commentFigures[i] += other.commentFigures[i];
    }
    other.counts.forEach(
        (family, codes) ->
            codes.forEach((code, count) -> counts(family).merge(code, count, Long::sum)));
    other.spreads.forEach((measure, spread) -> spread(measure).add(spread));
    other.days.forEach((kind, span) -> days.merge(kind, span, DaySpan::plus));
  }

  private void addCodes(Discussion discussion) {
    for (Discussion.IdentifiedDocument document : discussion.documents()) {
      count(Family.CHARSET, document.document().charset());
      addDay(TimeKind.CAPTURED, document.document().capturedAt());
      document.document().warnings().forEach(warning -> count(Family.WARNING, warning));
    }
    if (discussion.quotes() != null) {
      discussion.quotes().forEach(quote -> count(Family.QUOTE_KIND, code(quote.kind())));
    }
    Article article = discussion.article();
    Moment published = article.published();
    if (published != null && published.at() != null) {
      addDay(TimeKind.PUBLISHED, published.at());
      count(Family.YEAR, year(published.at()));
    }
  }

  private void addThread(ThreadSummary summary) {
    long comments = summary.counts().comments();
    spread(Measure.THREAD_SIZE).add(comments);
    if (comments > 0) {
      spread(Measure.THREAD_DEPTH).add(summary.shape().maxDepth());
      spread(Measure.PARTICIPANTS).add(summary.people().participants());
    }
    List<Long> levels = summary.shape().depthCounts();
    for (int i = 0; i < levels.size(); i++) {
      spread(Measure.COMMENT_DEPTH).add(i + 1, levels.get(i));
    }
  }

  private void addComment(Comment comment) {
    for (CommentFigure figure : CommentFigure.values()) {
      commentFigures[figure.ordinal()] += figure.holds(comment) ? 1 : 0;
    }
    if (comment.content().created() != null) {
      addDay(TimeKind.WRITTEN, comment.content().created().at());
    }
    if (comment.content().evidence() != null) {
      evidences[comment.content().evidence().ordinal()]++;
    }
    if (comment.content().status() == Status.PRESENT) {
      spread(Measure.COMMENT_WORDS).add(comment.words());
    }
    spread(Measure.DELAY).add(comment.statistics().secondsSinceArticle());
    spread(Measure.REPLY_DELAY).add(comment.statistics().secondsSinceParent());
  }

  private void addEvidences() {
    for (Evidence evidence : Evidence.values()) {
      if (evidences[evidence.ordinal()] > 0) {
        counts(Family.EVIDENCE).put(code(evidence), evidences[evidence.ordinal()]);
      }
    }
  }

  private void addDay(TimeKind kind, @Nullable Long micros) {
    days.put(kind, days.getOrDefault(kind, DaySpan.NONE).plus(micros));
  }

  private void count(Family family, String code) {
    counts(family).merge(code, 1L, Long::sum);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String year(long micros) {
    long seconds = Math.floorDiv(micros, Moment.MICROS_PER_SECOND);
    int year = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC).getYear();
    return year > LAST_OF_THREE_DIGITS
        ? Integer.toString(year)
        : String.format(Locale.ROOT, "%04d", year);
  }

  /** All of it, without threads, passages and names. */
  Survey survey() {
    Map<Figure, Long> all = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      all.put(figure, figures[figure.ordinal()]);
    }
    Map<CommentFigure, Long> ofComments = new EnumMap<>(CommentFigure.class);
    for (CommentFigure figure : CommentFigure.values()) {
      ofComments.put(figure, commentFigures[figure.ordinal()]);
    }
    Map<Measure, Spread> ready = new EnumMap<>(Measure.class);
    spreads.forEach((measure, spread) -> ready.put(measure, spread.spread()));
    return new Survey(all, ofComments, counts, ready, Map.of(), List.of(), Map.of(), days);
  }
}
