package org.belowline.text;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2024-05-18T01:58:10Z, 2024-05-18T01:58:10Z, SECOND, GIVEN",
    "2024-05-18T01:58:10.25Z, 2024-05-18T01:58:10.25Z, SECOND, GIVEN",
    "2024-05-18T03:58:10+02:00, 2024-05-18T01:58:10Z, SECOND, GIVEN",
    "2024-05-18 03:58:10+0200, 2024-05-18T01:58:10Z, SECOND, GIVEN",
    "2024-05-18 01:58:10 UTC, 2024-05-18T01:58:10Z, SECOND, GIVEN",
    "2024-05-18T01:58Z, 2024-05-18T01:58:00Z, MINUTE, GIVEN",
    "2024-05-18T01:58+05:30, 2024-05-17T20:28:00Z, MINUTE, GIVEN",
    "2024-05-18 01:58:10, 2024-05-18T01:58:10Z, SECOND, UNKNOWN",
    "2024-05-18T01:58:10.123456, 2024-05-18T01:58:10.123456Z, SECOND, UNKNOWN",
    "2024-05-18T01:58, 2024-05-18T01:58:00Z, MINUTE, UNKNOWN",
    "2024-05-18, 2024-05-18T00:00:00Z, DAY, UNKNOWN",
    "20240518, 2024-05-18T00:00:00Z, DAY, UNKNOWN",
    "20240518015810, 2024-05-18T01:58:10Z, SECOND, GIVEN",
    "1715997490, 2024-05-18T01:58:10Z, SECOND, GIVEN",
    "1715997490.5, 2024-05-18T01:58:10.5Z, SECOND, GIVEN",
    "1715997490250, 2024-05-18T01:58:10.25Z, SECOND, GIVEN",
    "1715997490250000, 2024-05-18T01:58:10.25Z, SECOND, GIVEN",
    "1.71599749E9, 2024-05-18T01:58:10Z, SECOND, GIVEN",
    "'Sat, 18 May 2024 01:58:10 GMT', 2024-05-18T01:58:10Z, SECOND, GIVEN",
  })
  void readsTheFormsThatMachinesWrite(
      String text, Instant instant, Precision precision, ZoneBasis zone) {
    long micros = instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000;
    assertThat(requireNonNull(GivenTime.of(text)), is(new Moment(micros, text, precision, zone)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2024-13-01",
        "20241301",
        "05/18/2024",
        "1.2.3",
        "--",
        "e",
        "NaN"
      })
  void doesNotGuess(String text) {
    assertThat(GivenTime.of(text), is(nullValue()));
  }
}
