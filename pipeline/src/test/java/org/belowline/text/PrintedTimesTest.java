package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTimesTest {
  /** Forms by languages; each line is printed time, value, precision, zone. */
  @ParameterizedTest
  @CsvFileSource(resources = "printed-times.txt", delimiter = '|', quoteCharacter = '\0')
  void readsWhatPagesPrint(String text, LocalDateTime value, Precision precision, ZoneBasis zone) {
    PrintedTime found = PrintedTimes.find(text);

    assertThat(text, found, is(notNullValue()));
    Moment moment = found.moment();
    assertThat(text, moment.at(), is(notNullValue()));
    assertThat(local(moment), is(value));
    assertThat(moment.precision(), is(precision));
    assertThat(moment.zone(), is(zone));
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
        "99/99/2020",
        "2012-13-01",
        "page 3 of 12",
        "on the May queen",
        "May I ask",
        "sun 5",
        "5 May 20 people came",
        // versions, addresses, numbers
        "1.2.3",
        "12.5.1",
        "1.2.2019a",
        "192.168.10.20",
        "10.12.20.14",
        "12.10.11.2013",
        "https://quay.example/2019/03/04/story",
        // telephone numbers, scores, prices
        "call 555-01-99",
        "01-23-45-67",
        "030 12 34 56",
        "3-2-1",
        "won 10-12-14 at home",
        "$12.50.00",
        "1.299.00",
        "10/12",
      })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(PrintedTimes.find(text), is(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"04/05/2019", "04/05/2019 2:05 PM", "04-05-19, 10:15", "Mon 04/05/2019"})
  void anOrderThatNothingTellsIsNotGuessed(String text) {
    PrintedTime found = PrintedTimes.find(text);

    assertThat(found.moment().at(), is(nullValue()));
    assertThat(found.moment().text(), is(text));
  }

  @ParameterizedTest
  @CsvSource({
    "DAY_FIRST, 2019-05-04",
    "MONTH_FIRST, 2019-04-05",
  })
  void thePageTellsTheOrder(NumericOrder order, String day) {
    TimeContext context = new TimeContext(order, null, null);

    assertThat(day("04/05/2019", context), is(day));
  }

  @Test
  void aWeekdayTellsMoreThanThePage() {
    TimeContext context = new TimeContext(NumericOrder.DAY_FIRST, null, null);

    assertThat(day("Fri, 04/05/2019", context), is("2019-04-05"));
  }

  @Test
  void noPagePrintsADayAfterItsCapture() {
    TimeContext context =
        new TimeContext(NumericOrder.UNKNOWN, Instant.parse("2019-04-20T08:00:00Z"), null);

    assertThat(day("04/05/2019", context), is("2019-04-05"));
    assertThat(day("05/04/2019", context), is("2019-04-05"));
    assertThat(PrintedTimes.find("02/03/2019", context).moment().at(), is(nullValue()));
  }

  @ParameterizedTest
  @CsvSource({
    "4 March 2019 14:05, Europe/Paris, 2019-03-04T13:05",
    "4 March 2019 14:05, +05:30, 2019-03-04T08:35",
    // clocks go from 2:00 to 3:00: the time moves forward
    "31 March 2019 02:30, Europe/Paris, 2019-03-31T01:30",
    // the hour comes twice: the first is meant
    "27 October 2019 02:30, Europe/Paris, 2019-10-27T00:30",
  })
  void aTimeWithoutZoneIsInTheAssumedOne(String text, ZoneId zone, LocalDateTime utc) {
    TimeContext context = new TimeContext(NumericOrder.UNKNOWN, null, zone);
    Moment direct = PrintedTimes.find(text, context).moment();
    Moment later = PrintedTimes.completed(PrintedTimes.find(text).moment(), context);

    assertThat(local(direct), is(utc));
    assertThat(direct.zone(), is(ZoneBasis.ASSUMED));
    assertThat(later, is(direct));
  }

  @Test
  void aDayAndATimeWithZoneAreNotMoved() {
    TimeContext context = new TimeContext(NumericOrder.UNKNOWN, null, ZoneId.of("Asia/Tokyo"));

    Moment day = PrintedTimes.completed(PrintedTimes.whole("4 March 2019"), context);
    assertThat(day.zone(), is(ZoneBasis.UNKNOWN));
    assertThat(local(day), is(LocalDateTime.parse("2019-03-04T00:00")));

    Moment given = PrintedTimes.completed(PrintedTimes.whole("4 March 2019 14:05 GMT"), context);
    assertThat(given.zone(), is(ZoneBasis.GIVEN));
    assertThat(local(given), is(LocalDateTime.parse("2019-03-04T14:05")));
  }

  @Test
  void saysWhereTheDateStands() {
    PrintedTime found = PrintedTimes.find("Mina Farrow on May 3, 2012 Reply");

    assertThat(found.moment().text(), is("May 3, 2012"));
    assertThat(found.start(), is("Mina Farrow on ".length()));
    assertThat(found.end(), is("Mina Farrow on May 3, 2012".length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rosa KleeMittwoch, Mai 10, 2017 | Rosa Klee
          Unknown10. September 2017       | Unknown
          Mr TarnMay 3, 2012              | Mr Tarn
          """)
  void partsADateFromTheNameItIsGluedTo(String line, String name) {
    assertThat(PrintedTimes.find(line).start(), is(name.length()));
  }

  @Test
  void aWholeLineIsADateAndNothingElse() {
    assertThat(PrintedTimes.whole("– 3 May 2012 –"), is(notNullValue()));
    assertThat(PrintedTimes.whole("3 May 2012 was a Thursday"), is(nullValue()));
  }

  private static String day(String text, TimeContext context) {
    return local(PrintedTimes.find(text, context).moment()).toLocalDate().toString();
  }

  private static LocalDateTime local(Moment moment) {
    return LocalDateTime.ofEpochSecond(moment.at() / Moment.MICROS_PER_SECOND, 0, ZoneOffset.UTC);
  }
}
