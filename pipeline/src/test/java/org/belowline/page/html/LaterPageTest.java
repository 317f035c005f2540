package org.belowline.page.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaterPageTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://deck.example/threads/rope.7/page-3",
        "https://deck.example/rope/page/2/",
        "https://deck.example/rope/comment-page-2#comments",
        "https://deck.example/rope?page=2",
        "https://deck.example/viewtopic.php?t=5&start=15"
      })
  void addressesOfLaterPages(String url) {
    assertThat(LaterPage.isLaterAddress(url), is(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://deck.example/threads/rope.7/",
        "https://deck.example/rope/page-1",
        "https://deck.example/a-page-of-rope",
        "https://deck.example/viewtopic.php?t=5&start=0",
        "https://deck.example/page"
      })
  void addressesOfFirstPages(String url) {
    assertThat(LaterPage.isLaterAddress(url), is(false));
  }

  @Test
  void numbersTooLargeAreNoPages() {
    assertThat(LaterPage.isLaterAddress("https://deck.example/page-99999999999"), is(false));
  }
}
