package org.belowline.page.html.element;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Selector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexedPageTest {
  private static final IndexedPage PAGE =
      IndexedPage.of(
          Jsoup.parse(
              "<div id=Posts class='Box  wide'><p id=msg_12 data-pid=12 class=note>A gull.</p>"
                  + "<dl class=x><dt>Ann</dt><dd><em>Bread.</em></dd></dl></div>"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p",
        ".wide",
        ".BOX",
        "#Posts .note",
        "[data-pid]",
        "[id^=msg_]",
        "div[id^=Posts] > dl",
        "dl.x:has(> dd > em)",
        ".missing, dt:contains(Ann)",
        "p:is(.note)",
        "dt + dd"
      })
  void findsWhatTheSelectorFinds(String selector) {
    assertThat(PAGE.has(Sought.of(selector)), is(true));
    assertThat(PAGE.all(Sought.of(selector)), hasSize(PAGE.document().select(selector).size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ul",
        ".bo",
        "#posts .other",
        "[data-tid]",
        "[id^=post_]",
        "dl:has(.missing)",
        "p em"
      })
  void findsNothingWhereTheSelectorFindsNothing(String selector) {
    assertThat(PAGE.has(Sought.of(selector)), is(false));
    assertThat(PAGE.all(Sought.of(selector)), hasSize(0));
    assertThat(PAGE.document().selectFirst(Selector.evaluatorOf(selector)) == null, is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"p:not(.missing)", "div:has(.missing, em)"})
  void aSelectorWhoseNamesNeedNotBeThereIsRefused(String selector) {
    assertThrows(IllegalArgumentException.class, () -> Sought.of(selector));
  }

  @Test
  void classesAndIdsAreSearchedInLowerCase() {
    assertThat(PAGE.namesContain(List.of("post")), is(true));
    assertThat(PAGE.namesContain(List.of("wid", "zzz")), is(true));
    assertThat(PAGE.namesContain(List.of("gull")), is(false));
  }
}
