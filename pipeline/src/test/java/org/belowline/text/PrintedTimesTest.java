package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.belowline.model.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          January 3, 2012 at 4:05 pm        | 2012-01-03T16:05 | MINUTE | UNKNOWN
          January 3rd, 2012 at 12:05 am     | 2012-01-03T00:05 | MINUTE | UNKNOWN
          Jan 3, 2012                       | 2012-01-03T00:00 | DAY    | UNKNOWN
          Mon, 08/16/2010 - 03:21           | 2010-08-16T03:21 | MINUTE | UNKNOWN
          10:13 PM, April 16, 2018          | 2018-04-16T22:13 | MINUTE | UNKNOWN
          28. April 2024 um 10:17 Uhr       | 2024-04-28T10:17 | MINUTE | UNKNOWN
          14.09.2022 um 21.11               | 2022-09-14T21:11 | MINUTE | UNKNOWN
          16:17 05.11.18                    | 2018-11-05T16:17 | MINUTE | UNKNOWN
          Do 9 Apr 2020 / 08:34             | 2020-04-09T08:34 | MINUTE | UNKNOWN
          Mittwoch, Mai 10, 2017 4:14:00 PM | 2017-05-10T16:14 | SECOND | UNKNOWN
          14/04/2020 at 3:00 pm             | 2020-04-14T15:00 | MINUTE | UNKNOWN
          03-16-2014, 08:06 PM              | 2014-03-16T20:06 | MINUTE | UNKNOWN
          9 février 2019 à 10h32            | 2019-02-09T10:32 | MINUTE | UNKNOWN
          mar. 3 mars 2020                  | 2020-03-03T00:00 | DAY    | UNKNOWN
          5 de mayo de 2021 a las 17:45     | 2021-05-05T17:45 | MINUTE | UNKNOWN
          12 gennaio 2018 alle 9:07         | 2018-01-12T09:07 | MINUTE | UNKNOWN
          7 maart 2016 om 22:10             | 2016-03-07T22:10 | MINUTE | UNKNOWN
          3 de outubro de 2015 às 8:00      | 2015-10-03T08:00 | MINUTE | UNKNOWN
          14 июня 2017 в 13:02              | 2017-06-14T13:02 | MINUTE | UNKNOWN
          0800 gmt 3 Sep 16                 | 2016-09-03T08:00 | MINUTE | GIVEN
          2016-09-03T10:00:30+02:00         | 2016-09-03T08:00:30 | SECOND | GIVEN
          November 19, 2019, 6:21 AM EST    | 2019-11-19T11:21 | MINUTE | GIVEN
          """)
  void readsWhatPagesPrint(String text, LocalDateTime value, String precision, String zone) {
    PrintedTime found = PrintedTimes.find(text);

    assertThat(text, found, is(notNullValue()));
    Moment moment = found.moment();
    assertThat(
        LocalDateTime.ofEpochSecond(moment.at() / Moment.MICROS_PER_SECOND, 0, ZoneOffset.UTC),
        is(value));
    assertThat(moment.precision().name(), is(precision));
    assertThat(moment.zone().name(), is(zone));
    assertThat(moment.text(), is(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "In 2016 the boats were late.",
        "Route 7 to Old Quay",
        "30 February 2019",
        "31.04.2019",
        "1.2.3",
        "page 3 of 12",
        "call 555-01-99",
        "on the May queen",
        "99/99/2020"
      })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(PrintedTimes.find(text), is(nullValue()));
  }

  @Test
  void saysWhereTheDateStands() {
    PrintedTime found = PrintedTimes.find("Mina Farrow on May 3, 2012 Reply");

    assertThat(found.moment().text(), is("May 3, 2012"));
    assertThat(found.start(), is("Mina Farrow on ".length()));
    assertThat(found.end(), is("Mina Farrow on May 3, 2012".length()));
  }

  @Test
  void partsAWeekdayFromTheNameItIsGluedTo() {
    PrintedTime found = PrintedTimes.find("Rosa KleeMittwoch, Mai 10, 2017");

    assertThat(found.start(), is("Rosa Klee".length()));
  }

  @Test
  void aWholeLineIsADateAndNothingElse() {
    assertThat(PrintedTimes.whole("– 3 May 2012 –"), is(notNullValue()));
    assertThat(PrintedTimes.whole("3 May 2012 was a Thursday"), is(nullValue()));
  }
}
