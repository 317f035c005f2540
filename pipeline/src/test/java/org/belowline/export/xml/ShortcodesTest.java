package org.belowline.export.xml;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcodesTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Seen: [gallery ids=\"3]4\"] and, Seen: 4\"] and",
        "[caption id=\"a\" width=\"3\"]<img> The pier[/caption] at noon, <img> The pier at noon",
        "He [the mayor] left, He [the mayor] left",
        "[...] and [audio, [...] and [audio",
        "[[gallery]], []",
        "no code, no code",
      })
  void theSitesOwnCodesGoAndOtherBracketsStay(String text, String kept) {
    assertThat(Shortcodes.removed(text), is(kept));
  }
}
