package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Jürgen Groß, jürgen gross",
    "' Ann\u00a0\n Lee ', ann lee",
    "Ju\u0308rgen, jürgen",
    "ＡＮＮ, ann",
    "ΣΊΣΥΦΟΣ, σίσυφοσ",
    "An\u00adn\u200b, ann",
    "МАРИЯ, мария"
  })
  void foldsSpellings(String name, String folded) {
    assertThat(Names.fold(name), is(folded));
  }

  @Test
  void keepsAccentsApart() {
    assertThat(Names.fold("Müller"), is(not(Names.fold("Muller"))));
  }

  @Test
  void doesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Names.fold("IRIS"), is("iris"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anonymous", "ANONYMOUS ", "Guest", "Unknown", "[deleted]", "[removed]", "Gast",
        "Unbekannt", "Anónimo", "Invite\u0301", "Anonyme", "Ospite", "Anoniem", "Anônimo",
        "Convidado", "Гость", "Аноним", "\u200b"
      })
  void tellsNobody(String name) {
    assertThat(Names.isNobody(Names.fold(name)), is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Guest House", "Anonymous Coward 7", "deleted", "Ann", "Dr. Gast"})
  void tellsSomebody(String name) {
    assertThat(Names.isNobody(Names.fold(name)), is(false));
  }
}
