package org.belowline.page.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampLineTest {
  private static @Nullable Stamp read(int at, String... text) {
    List<String> lines = Arrays.asList(text);
    return StampLine.read(
        IntStream.range(0, lines.size()).mapToObj(i -> Line.parse(i, lines.get(i))).toList(), at);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ann Lee · March 10, 2017 at 12:20 AM; Ann Lee",
        "Ann Lee on 3 May 2012 at 10:12; Ann Lee",
        "Posted by: Ann Lee | Thursday, 11 December 2008 at 10:27 PM; Ann Lee",
        "Comment by Ann — October 26, 2018 @ 1:14 pm; Ann",
        "Ann Lee schrieb am 3. Mai 2012 um 10:12; Ann Lee",
        "Eingetragen von Ann am 3. Mai 2012, 10:12 Uhr; Ann",
        "Submitted by Ann (not verified) on Tue, 2021-01-05 07:31.; Ann",
        "Ann Lee • 3 years ago; Ann Lee",
        "On March 3, 2009 at 5:12 pm, Ann said:; Ann",
        "Monday, 10 December 2012 12:59 posted by Ann; Ann",
        "Ann says:; Ann",
        "Ann a dit…; Ann",
        "Анна пишет:; Анна",
        "March 3, 2009 at 5:12 pm; ",
        "Posted 13 August 2006 - 03:13 PM; ",
        "Mar 10, 2017 Reply; ",
        "(Reply) 2018-04-18 03:15 pm; "
      })
  void theNameInAStamp(String line, @Nullable String name) {
    Stamp stamp = read(0, line);

    assertThat(stamp, not(nullValue()));
    assertThat(stamp.name(), is(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In March 2009 the mill was sold, and nobody came to see it go.",
        "The sale of March 3, 2009 was not the last one that year",
        "Ann, on 13 August 2006 - 11:13 AM, said:",
        "Recent comments",
        "4 comments",
        "A plain line"
      })
  void noStamp(String line) {
    assertThat(read(0, line), nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "#3 Ann Lee am 03.05.2009 12:34; 3; Ann Lee",
        "+2#3 Ann Lee 26.12.2016 15:26; 3; Ann Lee",
        "Ann Lee January 28, 2024, 3:36pm 3; 3; Ann Lee",
        "Reply #3 on: March 03, 2009, 05:12:34 PM; 3; ",
        "Jul 5, 2024 at 7:30 PM Post #3 of 7; 3; "
      })
  void theNumberInAStamp(String line, int number, @Nullable String name) {
    Stamp stamp = read(0, line);

    assertThat(stamp.number(), is(number));
    assertThat(stamp.name(), is(name));
  }

  @Test
  void theNumberBesideAStamp() {
    assertThat(read(0, "Mar 8, 2022", "#2").number(), is(2));
    assertThat(read(0, "Mar 8, 2022", "#2").end(), is(2));
    assertThat(read(1, "Reply 2", "Mar 8, 2022").number(), is(2));
    assertThat(read(1, "Reply 2", "Mar 8, 2022").first(), is(0));
  }

  /** A number or "says" beside a date belongs to the date's stamp, and is none of its own. */
  @Test
  void whatStandsBesideADate() {
    assertThat(read(1, "Mar 8, 2022", "#2"), nullValue());
    assertThat(read(0, "Ann says:", "Mar 8, 2022"), nullValue());
  }

  @Test
  void whomTheSiteSaysItAnswers() {
    assertThat(read(0, "Mar 8, 2022", "Reply to Ann").answers(), is("Ann"));
    assertThat(read(1, "In reply to Ann", "Mar 8, 2022").answers(), is("Ann"));
  }
}
