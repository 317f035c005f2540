package org.belowline.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What is known of a corpus, or of some of its threads.
 *
 * @param counts by code
 * @param notable in the order of the ranking
 * @param passages in their order
 * @param days of the times of a kind
 */
public record Survey(
    Map<Figure, Long> figures,
    Map<CommentFigure, Long> commentFigures,
    Map<Family, Map<String, Long>> counts,
    Map<Measure, Spread> spreads,
    Map<Ranking, List<NotableThread>> notable,
    List<Passage> passages,
    Map<NameKind, NameCounts> names,
    Map<TimeKind, DaySpan> days) {
  /** So many threads are told of in each ranking. */
  public static final int MOST_THREADS = 10;

  /** So many of them are drawn. */
  public static final int MOST_TREES = 2;

  public static final int MOST_PASSAGES = 12;
  public static final int MOST_NAMES = 20;

  public static final Survey NONE =
      new Survey(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of(), Map.of(), Map.of());

  private static final ObjectMapper JSON = new ObjectMapper();

  public Survey {
    passages = List.copyOf(passages);
  }

  /** One of the sums. */
  public long get(Figure figure) {
    return figures.getOrDefault(figure, 0L);
  }

  /** How many comments there are of this kind. */
  public long get(CommentFigure figure) {
    return commentFigures.getOrDefault(figure, 0L);
  }

  /** What there is of a family, in order of code. */
  public Map<String, Long> get(Family family) {
    return new TreeMap<>(counts.getOrDefault(family, Map.of()));
  }

  /** How a measure is spread. */
  public Spread get(Measure measure) {
    return spreads.getOrDefault(measure, Spread.NONE);
  }

  /** The first threads of a ranking. */
  public List<NotableThread> get(Ranking ranking) {
    return notable.getOrDefault(ranking, List.of());
  }

  /** The first names of a kind. */
  public NameCounts get(NameKind kind) {
    return names.getOrDefault(kind, NameCounts.NONE);
  }

  /** The days of the times of a kind. */
  public DaySpan get(TimeKind kind) {
    return days.getOrDefault(kind, DaySpan.NONE);
  }

  /** Both together, which have no thread and no name in common. */
  public Survey plus(Survey other) {
    return new Survey(
        joined(Figure.class, figures, other.figures, Long::sum),
        joined(CommentFigure.class, commentFigures, other.commentFigures, Long::sum),
        joined(Family.class, counts, other.counts, Survey::sums),
        joined(Measure.class, spreads, other.spreads, Spread::plus),
        notable(other),
        First.of(MOST_PASSAGES, Passage.ORDER, passages, other.passages),
        names(other),
        joined(TimeKind.class, days, other.days, DaySpan::plus));
  }

  /** The same with these threads and passages. */
  Survey with(Map<Ranking, List<NotableThread>> threads, List<Passage> taken) {
    return new Survey(figures, commentFigures, counts, spreads, threads, taken, names, days);
  }

  /** The same with these names. */
  Survey withNames(Map<NameKind, NameCounts> other) {
    return new Survey(figures, commentFigures, counts, spreads, notable, passages, other, days);
  }

  private Map<Ranking, List<NotableThread>> notable(Survey other) {
    Map<Ranking, List<NotableThread>> both = new EnumMap<>(Ranking.class);
    for (Ranking ranking : Ranking.values()) {
      both.put(
          ranking,
          Notable.withTrees(
              First.of(MOST_THREADS, ranking.order(), get(ranking), other.get(ranking))));
    }
    return both;
  }

  private Map<NameKind, NameCounts> names(Survey other) {
    Map<NameKind, NameCounts> both = new EnumMap<>(NameKind.class);
    for (NameKind kind : NameKind.values()) {
      both.put(kind, get(kind).plus(kind, other.get(kind)));
    }
    return both;
  }

  private static Map<String, Long> sums(Map<String, Long> one, Map<String, Long> other) {
    Map<String, Long> both = new TreeMap<>(one);
    other.forEach((code, count) -> both.merge(code, count, Long::sum));
    return both;
  }

  private static <K extends Enum<K>, V> Map<K, V> joined(
      Class<K> keys, Map<K, V> one, Map<K, V> other, BinaryOperator<V> join) {
    Map<K, V> both = new EnumMap<>(keys);
    both.putAll(one);
    other.forEach((key, value) -> both.merge(key, value, join));
    return both;
  }

  /** The survey as {@link #ofJson} reads it. */
  public byte[] toJson() {
    try {
      return JSON.writeValueAsBytes(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads what {@link #toJson} wrote. */
  static Survey ofJson(byte[] json) {
    try {
      return JSON.readValue(json, Survey.class);
    } catch (IOException e) {
      throw new IllegalStateException("no survey", e);
    }
  }
}
