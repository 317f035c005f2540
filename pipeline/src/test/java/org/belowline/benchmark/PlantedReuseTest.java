package org.belowline.benchmark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Random;
import org.belowline.reuse.Taken;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Floors for how many planted passages are found; {@link MeasureReuse} measures larger threads. */
class PlantedReuseTest {
  private static final ZipfWords WORDS = new ZipfWords(new Random(0));

  private static final ReuseScore SIX_WORDS = new ReuseScore(6, false);
  private static final ReuseScore VERBATIM = new ReuseScore(8, true);

  @BeforeAll
  static void findPlantedPassages() {
    for (int size : new int[] {10, 50, 200}) {
      for (int seed = 1; seed <= 10; seed++) {
        PlantedThread thread = ThreadPlanter.thread(WORDS, 1_000L * size + seed, size);
        List<Taken> taken = ReuseScore.find(thread);
        SIX_WORDS.add(thread, taken);
        VERBATIM.add(thread, taken);
      }
    }
  }

  @Test
  void findsPassagesWhateverReadersChange() {
    assertThat(SIX_WORDS.planted(), is(greaterThan(500)));
    assertThat(SIX_WORDS.f1(), is(greaterThanOrEqualTo(0.93)));
  }

  @Test
  void findsWhatIsQuotedWordForWord() {
    assertThat(VERBATIM.planted(), is(greaterThan(200)));
    assertThat(VERBATIM.f1(), is(greaterThanOrEqualTo(0.99)));
  }

  @Test
  void writesTheSameThreadForTheSameSeed() {
    assertThat(ThreadPlanter.thread(WORDS, 7, 20), is(ThreadPlanter.thread(WORDS, 7, 20)));
  }
}
