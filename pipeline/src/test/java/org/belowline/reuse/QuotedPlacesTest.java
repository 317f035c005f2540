package org.belowline.reuse;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.belowline.model.Quote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuotedPlacesTest {
  private static final QuotedPlaces PLACES =
      new QuotedPlaces(
          List.of(quote("late", 60, 80), quote("outer", 10, 50), quote("inner", 20, 30)));

  @Test
  void namesTheInnermostQuotation() {
    assertThat(around(21, 29), is("inner"));
    assertThat(around(35, 45), is("outer"));
    assertThat(around(62, 64), is("late"));
  }

  @Test
  void namesTheOneThatHoldsMostOfThePassage() {
    assertThat(around(12, 49), is("outer"));
    assertThat(around(5, 30), is("outer"));
    assertThat(around(44, 70), is("none"));
  }

  @Test
  void namesNoneElsewhere() {
    assertThat(around(0, 9), is("none"));
    assertThat(around(51, 59), is("none"));
    assertThat(around(80, 90), is("none"));
    assertThat(new QuotedPlaces(List.of()).around(1, 2) == null, is(true));
  }

  private static String around(long start, long end) {
    @Nullable Quote quote = PLACES.around(start, end);
    return quote == null ? "none" : quote.id();
  }

  private static Quote quote(String id, int start, int end) {
    return new Quote(
        id,
        "a",
        null,
        id,
        1,
        null,
        Quote.Kind.DIRECT,
        new Quote.Passage("x".repeat(end - start), start, end),
        null,
        null,
        null,
        null,
        null,
        "rule");
  }
}
