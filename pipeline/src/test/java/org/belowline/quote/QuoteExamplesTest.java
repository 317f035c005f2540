package org.belowline.quote;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for quotations, as fixtures/quote-rules/examples.txt shows them. */
class QuoteExamplesTest {
  static List<QuoteExample> all() {
    return QuoteExample.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void anExampleIsReadAsItSays(QuoteExample example) {
    assertThat(QuoteExample.lines(quotes(example.story())), is(example.expected()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void everyTextStandsAtItsPlace(QuoteExample example) {
    // What stands in front moves all places, by characters beyond the first plane too.
    String body = "🚢".repeat(300) + "\n\n" + example.story();
    int[] points = body.codePoints().toArray();
    for (Quote quote : quotes(body)) {
      assertPlace(points, quote.words());
      if (quote.cue() != null) {
        assertPlace(points, quote.cue());
      }
      if (quote.speaker() != null && quote.speaker().mention() != null) {
        assertPlace(points, quote.speaker().mention());
      }
    }
  }

  @Test
  void examplesAreNumbered() {
    List<QuoteExample> examples = all();
    assertThat(examples.size(), greaterThan(40));
    for (int i = 0; i < examples.size(); i++) {
      assertThat(examples.get(i).heading(), startsWith((i + 1) + ". "));
    }
  }

  private static void assertPlace(int[] points, Quote.Passage passage) {
    int start = (int) passage.start();
    assertThat(new String(points, start, (int) passage.end() - start), is(passage.text()));
  }

  private static List<Quote> quotes(String body) {
    return new ArrayList<>(
        Quotes.of(
            "a1",
            new Article(
                null, null, null, null, null, null, null, null, null, null, body, null, null,
                null)));
  }
}
