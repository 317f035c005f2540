package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          By Maren Holt | (Harbour Letters) | – – ; Maren Holt ; Harbour Letters
          Posted by Jory Pell on June 2, 2019 ; Jory Pell ;
          By Bram Oster and Solveig Tarn ; Bram Oster, Solveig Tarn ;
          By Bram Oster, Solveig Tarn & Edda Sorn ; Bram Oster, Solveig Tarn, Edda Sorn ;
          By Bram Oster, Harbour Reporter ; Bram Oster ;
          By BRAM OSTER, The Lindholm Observer ; BRAM OSTER ; The Lindholm Observer
          By Bram Oster for Quay TV ; Bram Oster ; Quay TV
          Von Grete von der Lohe am 27. April 2024 ; Grete von der Lohe ;
          Par Odile Marin - 3 mai 2020 ; Odile Marin ;
          """)
  void namesPeopleAndSite(String line, String authors, String siteName) {
    Byline byline = Byline.parse(line);

    assertThat(line, byline, is(notNullValue()));
    assertThat(String.join(", ", byline.authors()), is(authors));
    assertThat(byline.siteName(), is(siteName));
    assertThat(byline.printed(), is(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the time the boat came in, nobody was left.",
        "By all accounts it was cold.",
        "By far the best",
        "Von hier aus sieht man das Meer.",
        "Bystanders cheered"
      })
  void aSentenceIsNoByline(String line) {
    assertThat(line, Byline.parse(line), is(nullValue()));
  }

  @Test
  void keepsTheDate() {
    Byline byline = Byline.parse("Posted by Jory Pell on June 2, 2019");

    assertThat(byline.published().text(), is("June 2, 2019"));
    assertThat(byline.authors(), is(List.of("Jory Pell")));
  }
}
