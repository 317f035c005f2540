package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VagueTimesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 days ago",
        "a year ago",
        "vor 3 Tagen",
        "vor einer Stunde",
        "13 Jahre zuvor",
        "il y a 2 heures",
        "hace 4 años",
        "5 giorni fa",
        "3 weken geleden",
        "há 2 dias",
        "2 часа назад",
        "Yesterday at 4:21 PM",
        "Today, 16:05",
        "gestern um 12:34 Uhr",
        "Monday at 3:15 PM",
        "just now",
        "5h",
        "2mo ago",
        "Sep 18",
        "18. Sep.",
        "November 2019",
        "Nov '19",
        "March 3 at 5:12 PM"
      })
  void isSuchATime(String line) {
    assertThat(VagueTimes.isWhole(line), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The day after tomorrow",
        "Many years ago there was a mill",
        "Monday",
        "May",
        "5",
        "5 hens",
        "Nobody came on Sep 18",
        "Today we went to the mill"
      })
  void isNone(String line) {
    assertThat(VagueTimes.isWhole(line), is(false));
  }

  @Test
  void isFoundBesideAName() {
    PrintedTime time = VagueTimes.find("Ann Lee • 3 years ago");

    assertThat(time.moment().text(), is("3 years ago"));
    assertThat(time.moment().at(), nullValue());
    assertThat(time.start(), is(10));
    assertThat(VagueTimes.find("Ann Lee and her hens"), nullValue());
  }
}
