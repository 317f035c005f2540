package org.belowline.benchmark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GenerateCommentsTest {
  private static final int COMMENTS = 5_000;
  private static final FaultShares FAULTS =
      new FaultShares(0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02, 0.02);

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    assertThat(corpus(1, FAULTS), is(corpus(1, FAULTS)));
    assertThat(corpus(2, FAULTS), is(not(corpus(1, FAULTS))));
  }

  @Test
  void threadsHaveTheSizesThatWereAskedFor() throws IOException {
    Map<String, Integer> sizes = new HashMap<>();
    for (JsonNode row : rows(corpus(1, FAULTS))) {
      sizes.merge(row.get("story").asText(), 1, Integer::sum);
    }
    assertThat(sizes.values(), hasSize(200));
    assertThat(sizes.get("s0"), is(500));
    assertThat(sizes.get("s1"), is(300));
    assertThat(sizes.values(), everyItem(allOf(greaterThan(0), lessThan(501))));
    assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum(), is(COMMENTS));
  }

  @Test
  void aChainIsWhole() throws IOException {
    Map<String, String> parents = new HashMap<>();
    for (JsonNode row : rows(corpus(1, FAULTS))) {
      if (row.get("story").asText().equals("s1")) {
        parents.put(row.get("comment").asText(), row.path("answers").asText(""));
      }
    }
    assertThat(parents.keySet(), hasSize(300));
    assertThat(new HashSet<>(parents.values()), hasSize(300));
    assertThat(parents.values().stream().filter(parents::containsKey).count(), is(299L));
  }

  @Test
  void faultsAreThereWhereTheyAreWanted() throws IOException {
    assertThat(faults(corpus(1, FAULTS)), everyItem(is(greaterThan(10))));
    assertThat(faults(corpus(1, FaultShares.NONE)), everyItem(is(0)));
  }

  @Test
  void refusesThreadsThatDoNotAddUp() {
    assertThrows(
        IllegalArgumentException.class, () -> new CorpusPlan(1, 100, 20, 90, 5, FaultShares.NONE));
    assertThrows(
        IllegalArgumentException.class, () -> new CorpusPlan(1, 100, 3, 10, 10, FaultShares.NONE));
  }

  /**
   * Orphans, replies to oneself, circles of two, equal ids, missing times, inversions, nobodies.
   */
  private static List<Integer> faults(byte[] corpus) throws IOException {
    Map<String, JsonNode> byId = new HashMap<>();
    List<JsonNode> rows = rows(corpus);
    rows.forEach(row -> byId.put(row.get("comment").asText(), row));
    int[] found = new int[7];
    Set<String> met = new HashSet<>();
    for (JsonNode row : rows) {
      String id = row.get("comment").asText();
      String answers = row.path("answers").asText("");
      JsonNode parent = byId.get(answers);
      found[0] += answers.startsWith("x") ? 1 : 0;
      found[1] += answers.equals(id) ? 1 : 0;
      found[2] += parent != null && parent.path("answers").asText("").equals(id) ? 1 : 0;
      found[3] += met.add(id) ? 0 : 1;
      found[4] += row.get("posted").isNull() ? 1 : 0;
      found[5] +=
          parent != null && row.get("posted").asLong(Long.MAX_VALUE) < parent.get("posted").asLong()
              ? 1
              : 0;
      found[6] += row.get("name").asText().contains("[deleted]") ? 1 : 0;
    }
    List<Integer> faults = new ArrayList<>();
    for (int count : found) {
      faults.add(count);
    }
    return faults;
  }

  private static byte[] corpus(long seed, FaultShares faults) throws IOException {
    Corpus corpus = new Corpus(new CorpusPlan(seed, COMMENTS, 200, 500, 300, faults));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GenerateComments.write(corpus, new CorpusLines(corpus, true, false), bytes);
    return bytes.toByteArray();
  }

  private static List<JsonNode> rows(byte[] corpus) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : new String(corpus, StandardCharsets.UTF_8).split("\n")) {
      rows.add(new ObjectMapper().readTree(line));
    }
    return rows;
  }
}
