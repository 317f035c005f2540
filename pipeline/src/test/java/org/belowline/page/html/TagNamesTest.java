package org.belowline.page.html;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import org.belowline.page.html.element.TagNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagNamesTest {
  private static final String LONG = "a".repeat(2_500);

  @ParameterizedTest
  @ValueSource(strings = {"<", "</", "<!"})
  void longNamesArePartedOnce(String opening) {
    assertThat(
        TagNames.bounded("x " + opening + LONG + ">y"),
        is("x " + opening + "a".repeat(1_000) + " " + "a".repeat(1_500) + ">y"));
  }

  @Test
  void allElseIsTheSameText() {
    for (String text :
        new String[] {
          LONG,
          "<p>" + LONG + "</p>",
          "<![CDATA[" + LONG + "]]>",
          "<!--" + LONG + "-->",
          "<a href=\"" + LONG + "\">",
          "a < " + LONG,
          "1<2" + LONG
        }) {
      assertThat(TagNames.bounded(text), is(sameInstance(text)));
    }
  }
}
