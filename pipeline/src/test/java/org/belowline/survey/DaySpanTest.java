package org.belowline.survey;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaySpanTest {
  private static final long HOUR = 3_600_000_000L;

  @Test
  void hasTheDaysOfTheFirstAndTheLastTime() {
    DaySpan span = DaySpan.NONE.plus(47 * HOUR).plus(-1 * HOUR).plus((Long) null);
    assertThat(span.known(), is(2L));
    assertThat(span.firstDay(), is(LocalDate.of(1969, 12, 31)));
    assertThat(span.lastDay(), is(LocalDate.of(1970, 1, 2)));
  }

  @Test
  void bothTogetherAreTheSameInEitherOrder() {
    DaySpan one = DaySpan.NONE.plus(0L);
    DaySpan other = DaySpan.NONE.plus(240 * HOUR);
    assertThat(one.plus(other), is(other.plus(one)));
    assertThat(one.plus(other), is(new DaySpan(2, 0, 10)));
    assertThat(one.plus(DaySpan.NONE), is(one));
  }
}
