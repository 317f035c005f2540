package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "no link, but http and www|0",
        "http:// and www. alone|0",
        "http://example.org|1",
        "HTTPS://EXAMPLE.ORG/a and www.example.com.|2",
        "http://www.example.org/|1",
        "(www.example.org)|1",
        "http://web.archive.org/web/2010/http://example.org/|1",
        "<http://a.example><http://b.example>|2",
        "me@www.example.org, awww.example.org|0",
        "http://пример.рф|1"
      })
  void countsAddresses(String text, long links) {
    assertThat(Links.count(text), is(links));
  }

  @Test
  void countsStrippedLinksOnLinesOfTheirOwn() {
    assertThat(Links.count("See\nlink to\n  link\u00a0to \nfor more."), is(2L));
  }

  @Test
  void doesNotTakeThePhraseWithinALine() {
    assertThat(Links.count("I link to it.\nHere is a link to"), is(0L));
  }
}
