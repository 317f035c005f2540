package org.belowline.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Discussion;
import org.jspecify.annotations.Nullable;

/**
 * Looks at threads one by one, and hands out pieces, small and few, that {@link SurveySum} puts
 * together. Holds no more of any number of threads than of some. Not safe for use by several
 * threads.
 */
public final class Surveyor {
  /** Takes the pieces. */
  @FunctionalInterface
  public interface Pieces {
    /**
     * A piece.
     *
     * @param part from 0 on; pieces of equal keys have one part
     */
    void add(int part, byte[] key, byte[] value);
  }

  private static final int MOST_HELD_NAMES = 20_000;

  private record Name(NameKind kind, String name) {}

  private final int parts;
  private final Pieces pieces;
  private final Sums sums = new Sums();
  private final Map<Ranking, Notable> notable = new EnumMap<>(Ranking.class);
  private List<Passage> passages = List.of();
  private final Map<Name, long[]> names = new HashMap<>();

  /**
   * A surveyor.
   *
   * @param parts so many hands can put the pieces together
   */
  public Surveyor(int parts, Pieces pieces) {
    this.parts = parts;
    this.pieces = pieces;
    for (Ranking ranking : Ranking.values()) {
      notable.put(ranking, new Notable(ranking));
    }
  }

  /**
   * What is to be known of one article with its thread; nothing of it is counted yet.
   *
   * @param discussion as it is shown, with no more of people than is wanted
   */
  public Look look(Discussion discussion) {
    NotableThread thread = NotableThread.of(discussion);
    boolean isDrawn = notable.values().stream().anyMatch(first -> first.wouldDraw(thread));
    Map<String, Long> speakers = new HashMap<>();
    Utterances.speakers(discussion)
        .forEach(speaker -> speakers.merge(Excerpt.of(speaker, Excerpt.NAME), 1L, Long::sum));
    return new Look(
        Sums.of(discussion),
        isDrawn ? thread.withTree(DrawnTree.of(discussion)) : thread,
        TakenUp.of(discussion),
        speakers,
        Excerpt.name(discussion.article().language()));
  }

  /** What one look at a thread tells. */
  public static final class Look {
    private final Sums sums;
    private final NotableThread thread;
    private final List<Passage> passages;
    private final Map<String, Long> speakers;
    private final @Nullable String language;

    /** What {@link #ofJson} reads. */
    public byte[] toJson() {
      return SeenThread.json(new SeenThread(sums.survey(), thread, passages, speakers, language));
    }

    /** Reads what {@link #toJson} wrote. */
    public static Look ofJson(byte[] json) {
      SeenThread seen = SeenThread.ofJson(json);
      return new Look(
          Sums.of(seen.sums()), seen.thread(), seen.passages(), seen.speakers(), seen.language());
    }

    private Look(
        Sums sums,
        NotableThread thread,
        List<Passage> passages,
        Map<String, Long> speakers,
        @Nullable String language) {
      this.sums = sums;
      this.thread = thread;
      this.passages = passages;
      this.speakers = speakers;
      this.language = language;
    }
  }

  /** Counts what was seen. */
  public void take(Look look) {
    sums.add(look.sums);
    notable.values().forEach(first -> first.add(look.thread));
    passages = First.of(Survey.MOST_PASSAGES, Passage.ORDER, passages, look.passages);
    look.speakers.forEach((name, times) -> add(NameKind.SPEAKER, name, times));
    add(NameKind.HOST, look.thread.host(), look.thread.comments());
    add(NameKind.LANGUAGE, look.language, look.thread.comments());
    if (names.size() > MOST_HELD_NAMES) {
      handOutNames();
    }
  }

  private void add(NameKind kind, @Nullable String name, long times) {
    if (name != null && !name.isEmpty()) {
      long[] counts = names.computeIfAbsent(new Name(kind, name), one -> new long[2]);
      counts[0] += times;
      counts[1]++;
    }
  }

  /** Hands out all that is left; to be called once. */
  public void finish() {
    handOutNames();
    Map<Ranking, List<NotableThread>> first = new EnumMap<>(Ranking.class);
    notable.forEach((ranking, threads) -> first.put(ranking, threads.first()));
    pieces.add(0, SurveySum.KEY, sums.survey().with(first, passages).toJson());
  }

  private void handOutNames() {
    names.forEach(
        (name, counts) ->
            pieces.add(
                Math.floorMod(name.name().hashCode(), parts),
                SurveySum.key(name.kind(), name.name().getBytes(StandardCharsets.UTF_8)),
                ByteBuffer.allocate(2 * Long.BYTES).putLong(counts[0]).putLong(counts[1]).array()));
    names.clear();
  }
}
