package org.belowline.export.mapped;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowTimesTest {
  private static final long MICROS = 1_715_997_490_000_000L;

  @ParameterizedTest
  @CsvSource({
    ", 1715997490",
    ", 1715997490000",
    ", 1715997490.0",
    ", 2024-05-18T01:58:10Z",
    "epoch_s, 1715997490",
    "epoch_s, 1.71599749e9",
    "epoch_ms, 1715997490000",
    "iso, 2024-05-18T03:58:10+02:00",
    "dd/MM/yyyy HH:mm:ss XX, 18/05/2024 03:58:10 +0200",
    "EEE MMM d HH:mm:ss z yyyy, sat may 18 03:58:10 CEST 2024",
  })
  void readsTheFormat(@Nullable String format, String value) {
    assertThat(
        new RowTimes(format).read(value),
        is(new Moment(MICROS, value, Precision.SECOND, ZoneBasis.GIVEN)));
  }

  @ParameterizedTest
  @CsvSource({
    "M/d/yyyy h:mm a, 5/18/2024 1:58 am, 1715997480000000, MINUTE",
    "d 'Tag' MM yy, 18 Tag 05 24, 1715990400000000, DAY",
  })
  void whatThePatternHasNotIsNotKnown(
      String format, String value, long micros, Precision precision) {
    assertThat(
        new RowTimes(format).read(value),
        is(new Moment(micros, value, precision, ZoneBasis.UNKNOWN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "1e999999999", "", "NaN", "2024-13-01"})
  void whatIsNoTimeKeepsItsText(String value) {
    for (String format : new String[] {"epoch_s", "epoch_ms", "iso", "yyyy-MM-dd"}) {
      assertThat(new RowTimes(format).read(value), is(Moment.unread(value)));
    }
  }
}
