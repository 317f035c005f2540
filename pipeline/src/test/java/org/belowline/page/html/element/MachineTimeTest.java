package org.belowline.page.html.element;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2019-05-03T10:15:00+02:00, 2019-05-03T08:15:00Z, GIVEN, SECOND",
    "2019-05-03T10:15:00+0200, 2019-05-03T08:15:00Z, GIVEN, SECOND",
    "2019-05-03T08:15:00.123Z, 2019-05-03T08:15:00Z, GIVEN, SECOND",
    "2019-05-03 08:15, 2019-05-03T08:15:00Z, UNKNOWN, MINUTE",
    "2019-05-03, 2019-05-03T00:00:00Z, UNKNOWN, DAY",
    "'Fri, 3 May 2019 08:15:00 GMT', 2019-05-03T08:15:00Z, GIVEN, SECOND",
    "1556871300, 2019-05-03T08:15:00Z, GIVEN, SECOND",
    "1556871300000, 2019-05-03T08:15:00Z, GIVEN, SECOND"
  })
  void readsWhatMarkupGivesToMachines(
      String value, String at, ZoneBasis zone, Precision precision) {
    Moment moment = MachineTime.parse(value, "as printed");

    assertThat(Instant.EPOCH.plus(moment.at(), ChronoUnit.MICROS).toString(), is(at));
    assertThat(moment.zone(), is(zone));
    assertThat(moment.precision(), is(precision));
    assertThat(moment.text(), is("as printed"));
  }

  @Test
  void otherValuesAreNone() {
    assertThat(MachineTime.parse("comment_date", null), is(nullValue()));
    assertThat(MachineTime.parse("", null), is(nullValue()));
    assertThat(MachineTime.parse("2019-13-45", null), is(nullValue()));
  }
}
