package org.belowline.page.html.article;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final String GERMAN =
      "Die Fähre nach Skerry ist am Montag nicht ausgelaufen, weil ihr Kapitän nicht zu finden war. "
          + "Am Abend sah man ihn am alten Kai, wo er Netze flickte und mit niemandem sprach. "
          + "Der Hafenmeister sagte, man werde am Dienstag früh noch einmal nach ihm suchen, "
          + "wenn das Wetter bis dahin besser geworden sei und die Boote auslaufen dürften. "
          + "Bis dahin müssen die Leute auf der Insel mit dem auskommen, was sie haben.";

  @Test
  void longTextWinsOverWhatIsDeclared() {
    assertThat(Language.of(GERMAN, "en"), is("de"));
  }

  @Test
  void whatIsDeclaredWinsOverShortText() {
    assertThat(Language.of("Die Fähre nach Skerry.", "da"), is("da"));
    assertThat(Language.of("Die Fähre nach Skerry.", null), is(nullValue()));
  }

  @Test
  void codesAreOfTwoLetters() {
    assertThat(declared("<html lang=en-GB>"), is("en"));
    assertThat(declared("<html lang=deu>"), is("de"));
    assertThat(declared("<html lang=nb>"), is("no"));
    assertThat(declared("<meta property=og:locale content=pt_BR>"), is("pt"));
    assertThat(declared("<html lang=''>"), is(nullValue()));
  }

  private static String declared(String html) {
    return Language.declared(new Page(Jsoup.parse(html), Set.of(), null));
  }
}
