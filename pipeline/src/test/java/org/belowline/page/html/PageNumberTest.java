package org.belowline.page.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {
  @ParameterizedTest
  @CsvSource({
    "https://deck.example/threads/rope.7/page-3, https://deck.example/threads/rope.7/, 3, false",
    "https://deck.example/rope/page/2/, https://deck.example/rope/, 2, false",
    "https://deck.example/rope/page2, https://deck.example/rope/, 2, false",
    "https://deck.example/rope/page-2?order=old, https://deck.example/rope/?order=old, 2, false",
    "https://deck.example/rope/comment-page-2/#comments, https://deck.example/rope/, 2, true",
    "https://deck.example/rope?page=2, https://deck.example/rope, 2, false",
    "https://deck.example/?p=7&cpage=4, https://deck.example/?p=7, 4, true",
    "https://deck.example/?cpage=4&p=7, https://deck.example/?p=7, 4, true",
    "https://deck.example/viewtopic.php?t=5&start=15&x=1,"
        + " https://deck.example/viewtopic.php?t=5&x=1, 15, false"
  })
  void isTakenOutOfTheAddress(String url, String rest, int number, boolean ofComments) {
    assertThat(PageNumber.of(url), is(new PageNumber(rest, number, ofComments)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://deck.example/threads/rope.7/",
        "https://deck.example/a-page-of-rope",
        "https://deck.example/homepage-2",
        "https://deck.example/front-page-7",
        "https://deck.example/page",
        "https://deck.example/rope?page=two",
        "https://deck.example/rope?page=",
        "https://deck.example/rope?webpage=2",
        "https://deck.example/rope/2",
        "https://deck.example/page-99999999999",
        ""
      })
  void isNoneWhereTheAddressHasNone(String url) {
    assertThat(PageNumber.of(url), is(nullValue()));
  }
}
