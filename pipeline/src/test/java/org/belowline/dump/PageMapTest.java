package org.belowline.dump;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMapTest {
  @Test
  void whatIsNotNamedHasItsUsualNames() {
    PageMap map = PageMap.parse("{\"html\": \"page\"}");
    assertThat(map.paths(PageColumn.HTML), contains("page"));
    assertThat(map.paths(PageColumn.TEXT), is(empty()));
    assertThat(map.paths(PageColumn.URL), is(PageColumn.URL.usual()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "\"text\"",
        "{}",
        "{\"url\":\"u\"}",
        "{\"text\":7}",
        "{\"text\":\" \"}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"text\":\"a\",\"author\":\"b\"}",
        "{\"text\":\"a\"} more"
      })
  void refusesInOneLine(String json) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> PageMap.parse(json));
    assertThat(String.valueOf(error.getMessage()).lines().count(), is(1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "", "2024-13-01", "31.1.2020"})
  void refusesWhatIsNoDay(String text) {
    assertThrows(IllegalArgumentException.class, () -> CaptureWindow.parse(text, null));
    assertThrows(IllegalArgumentException.class, () -> CaptureWindow.parse(null, text));
  }

  @Test
  void refusesAWindowThatIsNone() {
    assertThrows(
        IllegalArgumentException.class, () -> CaptureWindow.parse("2024-05-02", "2024-05-01"));
    assertThat(
        CaptureWindow.parse("2024-05-01", "2024-05-01").skips(1_714_521_600_000_000L) == null,
        is(true));
  }
}
