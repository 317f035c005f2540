package org.belowline.table;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.stream.Stream;
import org.belowline.table.Column.Type;
import org.junit.jupiter.api.Test;

/** Whoever cites a number finds in its schema what it is. */
class StatisticsColumnsTest {
  private static final List<Table> TABLES =
      List.of(Table.THREADS, Table.BRANCHES, Table.PARTICIPANTS, Table.COMMENTS);
  private static final List<Type> NUMBERS =
      List.of(Type.LONG, Type.DOUBLE, Type.LONG_LIST, Type.TIME);

  @Test
  void eachNumberHasAUnit() {
    assertThat(numbers().filter(column -> column.unit() == null).toList(), is(empty()));
  }

  @Test
  void eachNumberHasAFormulaOrSource() {
    assertThat(
        numbers()
            .filter(column -> column.source() == null && !column.name().equals("created_at"))
            .toList(),
        is(empty()));
  }

  @Test
  void eachNumberThatMayBeUnknownSaysWhen() {
    for (Table table : TABLES) {
      for (Column column : table.schema().columns()) {
        boolean mayBeNull = table.schema().avro().getField(column.name()).schema().isUnion();
        assertThat(column.name(), column.isNullable(), is(mayBeNull));
      }
    }
  }

  private static Stream<Column> numbers() {
    List<Column> numbers =
        TABLES.stream()
            .flatMap(table -> table.schema().columns().stream())
            .filter(column -> NUMBERS.contains(column.type()))
            .toList();
    assertThat(numbers.size(), is(greaterThan(120)));
    return numbers.stream();
  }
}
