package org.belowline.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belowline.model.Discussion;
import org.belowline.model.Reuse;
import org.jspecify.annotations.Nullable;

/** The passages of an article that most comments take up. */
final class TakenUp {
  /** What is looked at of one article. */
  private static final int MOST_OF_ARTICLE = 3;

  /** Fewer letters than these are what passages happen to have in common. */
  private static final int LEAST_POINTS = 20;

  private static final int WORDS = 280;
  private static final int AROUND = 70;

  /** Between two places at which passages begin or end; in code points. */
  private record Stretch(long start, long end, int comments) {
    boolean isBefore(Stretch other) {
      return comments != other.comments
          ? comments > other.comments
          : end - start != other.end - other.start
              ? end - start > other.end - other.start
              : start < other.start;
    }
  }

  private TakenUp() {}

  static List<Passage> of(Discussion discussion) {
    String body = discussion.article().body();
    List<Reuse> taken =
        new ArrayList<>(
            discussion.reuses().stream().filter(reuse -> reuse.sourceArticleId() != null).toList());
    List<Passage> passages = new ArrayList<>();
    while (body != null && !taken.isEmpty() && passages.size() < MOST_OF_ARTICLE) {
      Stretch most = most(taken);
      if (most == null) {
        break;
      }
      passages.add(passage(discussion, body, most));
      taken.removeIf(reuse -> reuse.sourceStart() < most.end() && reuse.sourceEnd() > most.start());
    }
    return passages;
  }

  private static @Nullable Stretch most(List<Reuse> taken) {
    TreeMap<Long, List<Reuse>> begins = new TreeMap<>();
    TreeMap<Long, List<Reuse>> ends = new TreeMap<>();
    for (Reuse reuse : taken) {
      begins.computeIfAbsent(reuse.sourceStart(), place -> new ArrayList<>()).add(reuse);
      ends.computeIfAbsent(reuse.sourceEnd(), place -> new ArrayList<>()).add(reuse);
    }
    TreeSet<Long> places = new TreeSet<>(begins.keySet());
    places.addAll(ends.keySet());
    Map<String, Integer> open = new HashMap<>();
    Stretch most = null;
    Long start = null;
    for (long place : places) {
      if (start != null && place - start >= LEAST_POINTS && !open.isEmpty()) {
        Stretch stretch = new Stretch(start, place, open.size());
        most = most == null || stretch.isBefore(most) ? stretch : most;
      }
      for (Reuse reuse : ends.getOrDefault(place, List.of())) {
        open.computeIfPresent(reuse.commentId(), (id, times) -> times == 1 ? null : times - 1);
      }
      for (Reuse reuse : begins.getOrDefault(place, List.of())) {
        open.merge(reuse.commentId(), 1, Integer::sum);
      }
      start = place;
    }
    return most;
  }

  private static Passage passage(Discussion discussion, String body, Stretch stretch) {
    int start = body.offsetByCodePoints(0, (int) stretch.start());
    int end = body.offsetByCodePoints(start, (int) (stretch.end() - stretch.start()));
    return new Passage(
        discussion.articleId(),
        Excerpt.headline(discussion.article()),
        Excerpt.name(discussion.article().host()),
        Excerpt.before(body.substring(Math.max(0, start - 4 * AROUND), start), AROUND),
        Excerpt.of(body.substring(start, end), WORDS),
        Excerpt.behind(body.substring(end, Math.min(body.length(), end + 4 * AROUND)), AROUND),
        stretch.start(),
        stretch.comments());
  }
}
