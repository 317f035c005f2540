package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class DateHabitTest {
  private static final String ENGLISH =
      "The boats of the county are late, and that is the news of this day, with the rest to come.\n";
  private static final String FRENCH =
      "Les bateaux du port sont en retard, et le maire est dans les nuages pour une heure ou deux;"
          + " que faire des gens qui attendent les bateaux dans le froid, et pour combien ?\n";

  @Test
  void aNumberAboveTwelveTells() {
    assertThat(DateHabit.of("03/04/2019\n25/12/2019\n", null), is(NumericOrder.DAY_FIRST));
    assertThat(DateHabit.of("03/04/2019\n12/25/2019\n", null), is(NumericOrder.MONTH_FIRST));
  }

  @Test
  void aWeekdayTells() {
    assertThat(DateHabit.of("Fri, 04/05/2019\n", null), is(NumericOrder.MONTH_FIRST));
  }

  @Test
  void aPageThatKeepsToNoOrderTellsNothing() {
    assertThat(DateHabit.of("25/12/2019\n12/25/2019\n", null), is(NumericOrder.UNKNOWN));
  }

  @Test
  void pointsTellNothingOfSlashes() {
    assertThat(DateHabit.of("25.12.2019\n03/04/2019\n", null), is(NumericOrder.UNKNOWN));
  }

  @Test
  void onlyInEnglishTheMonthMayStandFirst() {
    assertThat(DateHabit.of(FRENCH + "03/04/2019\n", null), is(NumericOrder.DAY_FIRST));
    assertThat(DateHabit.of(ENGLISH + "03/04/2019\n", null), is(NumericOrder.UNKNOWN));
  }

  @Test
  void thePagesOwnDatesTellMoreThanItsLanguage() {
    assertThat(DateHabit.of(FRENCH + "12/25/2019\n", null), is(NumericOrder.MONTH_FIRST));
  }

  @Test
  void someCountriesPutTheDayFirst() {
    assertThat(DateHabit.of(ENGLISH, "https://quay.example.co.uk/a"), is(NumericOrder.DAY_FIRST));
    assertThat(DateHabit.of(ENGLISH, "https://quay.example/a"), is(NumericOrder.UNKNOWN));
    assertThat(DateHabit.of(ENGLISH, "no address"), is(NumericOrder.UNKNOWN));
  }
}
