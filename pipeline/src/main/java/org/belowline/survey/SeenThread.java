package org.belowline.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the look at one thread.
 *
 * @param sums without threads, passages and names
 * @param speakers how often each is quoted
 */
record SeenThread(
    Survey sums,
    NotableThread thread,
    List<Passage> passages,
    Map<String, Long> speakers,
    @Nullable String language) {
  private static final ObjectMapper JSON =
      new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  /** Leaves out what adds nothing. */
  SeenThread {
    sums =
        new Survey(
            without(sums.figures(), count -> count == 0),
            without(sums.commentFigures(), count -> count == 0),
            without(sums.counts(), Map::isEmpty),
            without(sums.spreads(), spread -> spread.values().isEmpty()),
            Map.of(),
            List.of(),
            Map.of(),
            without(sums.days(), span -> span.known() == 0));
  }

  private static <K, V> Map<K, V> without(Map<K, V> all, Predicate<V> isLeftOut) {
    Map<K, V> left = new LinkedHashMap<>(all);
    left.values().removeIf(isLeftOut);
    return left;
  }

  static byte[] json(SeenThread seen) {
    try {
      return JSON.writeValueAsBytes(seen);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static SeenThread ofJson(byte[] json) {
    try {
      return JSON.readValue(json, SeenThread.class);
    } catch (IOException e) {
      throw new IllegalStateException("no look at a thread", e);
    }
  }
}
