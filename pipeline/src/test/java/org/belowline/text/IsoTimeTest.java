package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-05-18T01:58:10Z",
        "2024-05-18 01:58:10",
        "2024-02-29T23:59:59.1+02:00",
        "1969-12-31T23:59:59.999999-1130",
        "1700-01-01T00:00:00.000001Z",
      })
  void readsTheUsualFormsAsTheFormatterDoes(String text) {
    assertThat(IsoTime.of(text), is(notNullValue()));
    assertThat(IsoTime.of(text), is(GivenTime.ofAnyForm(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0001-01-01T00:00:00Z",
        "2024-05-18",
        "2024-05-18T01:58",
        "2023-02-29T01:58:10Z",
        "2024-05-18T24:00:00Z",
        "2024-05-18T01:58:60Z",
        "2024-05-18T01:58:10.Z",
        "2024-05-18T01:58:10.1234567Z",
        "2024-05-18T01:58:10 UTC",
        "2024-05-18T01:58:10+19:00",
        "2024-05-18T01:58:10z",
        "2024-05-18x01:58:10Z",
        "٢٠٢٤-05-18T01:58:10Z",
      })
  void leavesOthersToTheFormatter(String text) {
    assertThat(IsoTime.of(text), is(nullValue()));
  }

  @Test
  void agreesWithTheFormatterWhateverIsChanged() {
    Random random = new Random(5);
    String characters = "0123456789-:TZ+. ";
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder("2024-05-18T01:58:10.25+02:00");
      for (int changes = random.nextInt(3); changes >= 0; changes--) {
        text.setCharAt(
            random.nextInt(text.length()), characters.charAt(random.nextInt(characters.length())));
      }
      String changed = text.substring(0, text.length() - random.nextInt(10));
      if (IsoTime.of(changed) != null) {
        read++;
        assertThat(IsoTime.of(changed), is(GivenTime.ofAnyForm(changed)));
      }
    }
    assertThat(read > 1000, is(true));
  }
}
