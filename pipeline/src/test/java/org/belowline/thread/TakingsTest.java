package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.belowline.model.ThreadSummary;
import org.belowline.reuse.Taken.Run;
import org.belowline.thread.Takings.Taking;
import org.junit.jupiter.api.Test;

class TakingsTest {
  private static final int ARTICLE_WORDS = 50;

  @Test
  void countsEachWordOfTheArticleOnce() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Taking> comments = new ArrayList<>();
      Set<Integer> words = new HashSet<>();
      int quoting = 0;
      for (int v = random.nextInt(8); v > 0; v--) {
        List<Run> runs = new ArrayList<>();
        for (int k = random.nextInt(4); k > 0; k--) {
          int first = random.nextInt(ARTICLE_WORDS - 10);
          int count = 1 + random.nextInt(10);
          runs.add(new Run(first, count));
          for (int w = first; w < first + count; w++) {
            words.add(w);
          }
        }
        boolean any = !runs.isEmpty() || random.nextBoolean();
        quoting += any ? 1 : 0;
        comments.add(new Taking(any, runs));
      }
      assertThat(
          "seed " + seed,
          new Takings((long) ARTICLE_WORDS, comments).quoting(),
          is(new ThreadSummary.Quoting(quoting, (double) words.size() / ARTICLE_WORDS)));
    }
  }

  @Test
  void knowsNoShareOfNothing() {
    assertThat(Takings.nothing(3).quoting().quotedShareOfArticle(), is(nullValue()));
    assertThat(new Takings(0L, List.of()).quoting().quotedShareOfArticle(), is(nullValue()));
    assertThat(new Takings(9L, List.of()).quoting().quotedShareOfArticle(), is(0.0));
  }
}
