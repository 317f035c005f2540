package org.belowline.survey;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadTest {
  private static Spread of(Measure measure, long... values) {
    SpreadSum sum = new SpreadSum(measure);
    for (long value : values) {
      sum.add(value);
    }
    return sum.spread();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "999,999", "1009,1000", "1010,1010", "98765,98700", "-5,-1"})
  void numbersHaveThreeDigits(long value, long grain) {
    assertThat(Measure.THREAD_SIZE.grain(value), is(grain));
  }

  @ParameterizedTest
  @CsvSource({
    "59,0",
    "60,60",
    "3599,3540",
    "3600,3600",
    "10799,9900",
    "10800,10800",
    "86399,85500",
    "86400,86400",
    "172799,165600",
    "604799,597600",
    "604800,604800",
    "31535999,31449600",
    "31536000,31536000",
    "-1,-1"
  })
  void secondsAreHeldMoreCoarselyTheMoreThereAre(long value, long grain) {
    assertThat(Measure.DELAY.grain(value), is(grain));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void thereAreNeverManyValues(Measure measure) {
    SpreadSum sum = new SpreadSum(measure);
    for (long value = 1; value < 4_000_000_000L; value += 1 + value / 2_000) {
      sum.add(value);
    }
    assertThat(sum.spread().values().size(), is(lessThan(8_000)));
  }

  @Test
  void quantilesLeaveOutWhatIsBelowNothing() {
    Spread spread = of(Measure.DELAY, -7, -9, 60, 120, 180, 240);
    assertThat(spread.count(), is(4L));
    assertThat(spread.quantile(50), is(120L));
    assertThat(spread.quantile(75), is(180L));
    assertThat(spread.quantile(76), is(240L));
    assertThat(spread.quantile(1), is(60L));
    assertThat(spread.below(0), is(2L));
    assertThat(of(Measure.DELAY, -7).quantile(50), is(nullValue()));
    assertThat(Spread.NONE.quantile(50), is(nullValue()));
  }

  @Test
  void theSumIsThatOfTheValuesAsTheyWere() {
    Spread spread = of(Measure.THREAD_SIZE, 1_001, 12_345).plus(of(Measure.THREAD_SIZE, 1_009));
    assertThat(spread.sum(), is(14_355L));
    assertThat(spread.largest(), is(12_345L));
    assertThat(spread.values().get(1_000L), is(2L));
  }
}
