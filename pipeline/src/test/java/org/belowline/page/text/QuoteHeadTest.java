package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteHeadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann wrote:; ''; true",
        "Ann wrote: The mill stands.; ' The mill stands.'; true",
        "(01-16-2010, 12:44 PM)Ann Wrote: The mill; ' The mill'; true",
        "Ann escribió:; ''; true",
        "Quote from: Ann on May 3, 2010, 10:12:33 AM; ''; true",
        "Originally posted by Ann View Post; ''; true",
        "@Ann said in The Mill:; ''; true",
        "Ann:; ''; false"
      })
  void aQuotedPost(String line, String rest, boolean said) {
    assertThat(QuoteHead.read(line), is(new QuoteHead("Ann", rest, said)));
  }

  @Test
  void aPlainLine() {
    assertThat(QuoteHead.read("Ann and Bob went to the mill."), nullValue());
  }
}
