package org.belowline.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
  @ParameterizedTest
  @CsvSource({
    "0,5,0 %",
    "5,5,100 %",
    "1,5000,< 0.1 %",
    "4999,5000,> 99.9 %",
    "1,3,33.3 %",
    "0,0,–"
  })
  void sharesAreNeverRoundedToAllOrNothing(long part, long whole, String shown) {
    assertThat(Shown.share(part, whole), is(shown));
  }

  @ParameterizedTest
  @CsvSource({
    "0,less than a minute",
    "60,1 min",
    "3600,1 h",
    "8100,2 h 15 min",
    "93600,1 d 2 h",
    "864000,10 d",
    "34128000,1 y 30 d"
  })
  void timesHaveTheirTwoLargestUnits(long seconds, String shown) {
    assertThat(Shown.duration(seconds), is(shown));
  }

  @Test
  void numbersHaveSeparators() {
    assertThat(Shown.number(1_234_567L), is("1,234,567"));
    assertThat(Shown.number(null), is("–"));
    assertThat(Shown.count(1, "page", "pages"), is("1 page"));
  }
}
