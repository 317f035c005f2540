package org.belowline.report.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import org.belowline.survey.Spread;
import org.junit.jupiter.api.Test;

class BinsTest {
  private static List<String> shown(List<Bars.Bar> bars) {
    return bars.stream().map(bar -> bar.label() + ": " + bar.count()).toList();
  }

  @Test
  void sizesGrowByOneTwoFive() {
    Map<Long, Long> values = Map.of(0L, 1L, 2L, 2L, 4L, 3L, 10L, 4L, 49L, 5L, 50L, 6L, 1_000L, 7L);
    assertThat(
        shown(Bins.ofSizes(new Spread(values, 0, null))),
        contains(
            "0: 1",
            "1: 0",
            "2: 2",
            "3–4: 3",
            "5–9: 0",
            "10–19: 4",
            "20–49: 5",
            "50–99: 6",
            "100–199: 0",
            "200–499: 0",
            "500–999: 0",
            "1,000–1,999: 7"));
  }

  @Test
  void levelsHaveOneBarEachUpToNine() {
    Map<Long, Long> values = Map.of(1L, 4L, 3L, 2L, 9L, 1L, 10L, 1L, 25L, 1L);
    assertThat(
        shown(Bins.ofLevels(new Spread(values, 0, null))),
        contains(
            "1: 4",
            "2: 0",
            "3: 2",
            "4: 0",
            "5: 0",
            "6: 0",
            "7: 0",
            "8: 0",
            "9: 1",
            "10–19: 1",
            "20–49: 1"));
  }

  @Test
  void delaysCountWhatCameBefore() {
    Map<Long, Long> values = Map.of(-1L, 2L, 0L, 1L, 10_800L, 3L, 31_536_000L, 1L);
    List<String> bars = shown(Bins.ofDelays(new Spread(values, 0, null)));
    assertThat(bars.get(0), is("before: 2"));
    assertThat(bars.get(1), is("< 1 min: 1"));
    assertThat(bars.get(6), is("3–6 h: 3"));
    assertThat(bars.get(13), is("over a year: 1"));
    assertThat(Bins.ofDelays(Spread.NONE), is(empty()));
  }
}
