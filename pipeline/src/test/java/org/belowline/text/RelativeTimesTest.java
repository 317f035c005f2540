package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeTimesTest {
  /** A Monday. */
  private static final Instant CAPTURED = Instant.parse("2020-06-01T10:30:40Z");

  private static final TimeContext CONTEXT = new TimeContext(NumericOrder.UNKNOWN, CAPTURED, null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          just now              | 2020-06-01T10:30 | MINUTE | GIVEN
          40 seconds ago        | 2020-06-01T10:30 | MINUTE | GIVEN
          5 minutes ago         | 2020-06-01T10:25 | MINUTE | GIVEN
          about an hour ago     | 2020-06-01T00:00 | DAY    | UNKNOWN
          1 hour, 5 minutes ago | 2020-06-01T00:00 | DAY    | UNKNOWN
          11h ago               | 2020-05-31T00:00 | DAY    | UNKNOWN
          2 days ago            | 2020-05-30T00:00 | DAY    | UNKNOWN
          a day ago             | 2020-05-31T00:00 | DAY    | UNKNOWN
          vor 3 Tagen           | 2020-05-29T00:00 | DAY    | UNKNOWN
          vor einer Stunde      | 2020-06-01T00:00 | DAY    | UNKNOWN
          il y a 2 jours        | 2020-05-30T00:00 | DAY    | UNKNOWN
          hace 3 días           | 2020-05-29T00:00 | DAY    | UNKNOWN
          3 giorni fa           | 2020-05-29T00:00 | DAY    | UNKNOWN
          3 dagen geleden       | 2020-05-29T00:00 | DAY    | UNKNOWN
          há 3 dias             | 2020-05-29T00:00 | DAY    | UNKNOWN
          3 дня назад           | 2020-05-29T00:00 | DAY    | UNKNOWN
          Today at 5:05 PM      | 2020-06-01T17:05 | MINUTE | UNKNOWN
          heute um 14:05        | 2020-06-01T14:05 | MINUTE | UNKNOWN
          Yesterday at 5:05 PM  | 2020-05-31T17:05 | MINUTE | UNKNOWN
          hier à 14h05          | 2020-05-31T14:05 | MINUTE | UNKNOWN
          aujourd'hui à 14:05   | 2020-06-01T14:05 | MINUTE | UNKNOWN
          Monday at 5:05 PM     | 2020-05-25T17:05 | MINUTE | UNKNOWN
          Friday 5:05 PM GMT    | 2020-05-29T17:05 | MINUTE | GIVEN
          June 1 at 10:15 am    | 2020-06-01T10:15 | MINUTE | UNKNOWN
          3. Juni, 10:15 Uhr    | 2019-06-03T10:15 | MINUTE | UNKNOWN
          """)
  void hasAValueAgainstTheCapture(
      String text, LocalDateTime value, Precision precision, ZoneBasis zone) {
    assertThat(text, RelativeTimes.isWhole(text), is(true));

    Moment moment = PrintedTimes.completed(Moment.unread(text), CONTEXT);

    assertThat(text, moment.at(), is(notNullValue()));
    assertThat(local(moment), is(value));
    assertThat(moment.precision(), is(precision));
    assertThat(moment.zone(), is(zone));
    assertThat(moment.text(), is(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2 weeks ago", "vor 1 Monat", "il y a 5 ans", "3 years, 2 months ago"})
  void noDayCanBeToldFromWeeks(String text) {
    assertThat(RelativeTimes.isWhole(text), is(true));
    assertThat(PrintedTimes.completed(Moment.unread(text), CONTEXT), is(Moment.unread(text)));
  }

  @Test
  void hasNoValueWithoutCapture() {
    Moment moment = Moment.unread("3 days ago");

    assertThat(PrintedTimes.completed(moment, TimeContext.NONE), is(moment));
  }

  @Test
  void todayIsNotLaterThanTheCaptureCanHaveBeenAnywhere() {
    TimeContext early =
        new TimeContext(NumericOrder.UNKNOWN, Instant.parse("2020-06-01T01:00:00Z"), null);

    Moment moment = PrintedTimes.completed(Moment.unread("Today at 5:05 PM"), early);

    assertThat(local(moment), is(LocalDateTime.parse("2020-05-31T17:05")));
  }

  @Test
  void todayIsADayOfTheAssumedZone() {
    TimeContext tokyo =
        new TimeContext(
            NumericOrder.UNKNOWN, Instant.parse("2020-06-01T20:00:00Z"), ZoneId.of("Asia/Tokyo"));

    Moment moment = PrintedTimes.completed(Moment.unread("Today at 4:30 AM"), tokyo);

    assertThat(local(moment), is(LocalDateTime.parse("2020-06-01T19:30")));
    assertThat(moment.zone(), is(ZoneBasis.ASSUMED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Hier",
        "Today",
        "Monday",
        "May",
        "1",
        "days ago",
        "long ago",
        "3 days",
        "in an hour",
        "il y a des bateaux",
        "3 days ago the boats were late",
        "June 3 boats at 10:15"
      })
  void otherWordsAreNoTime(String text) {
    assertThat(RelativeTimes.isWhole(text), is(false));
  }

  private static LocalDateTime local(Moment moment) {
    return LocalDateTime.ofEpochSecond(moment.at() / Moment.MICROS_PER_SECOND, 0, ZoneOffset.UTC);
  }
}
