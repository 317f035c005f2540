package org.belowline.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.apache.avro.generic.GenericData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTimeTest {
  @ParameterizedTest
  @CsvSource({
    "0, day, unknown, 1970-01-01",
    "60000000, minute, unknown, 1970-01-01T00:01",
    "61000000, second, given, 1970-01-01T00:01:01Z",
    "61500000, second, given, 1970-01-01T00:01:01.5Z",
    "61000001, second, assumed, 1970-01-01T00:01:01.000001Z",
    "-500000, second, unknown, 1969-12-31T23:59:59.5",
  })
  void hasAllThatIsKnownOfTheTimeAndNoMore(
      long micros, String precision, String zone, String text) {
    GenericData.Record row = new GenericData.Record(Table.COMMENTS.schema().avro());
    row.put("created_precision", precision);
    row.put("created_zone", zone);
    Column column =
        Table.COMMENTS.schema().columns().get(Table.COMMENTS.schema().indexOf("created_at"));
    assertThat(CsvTime.of(column, micros, row), is(text));
  }
}
