package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsPlacesAsTheTextDoes() {
    for (String text :
        new String[] {"", "plain ".repeat(100), "a🍎b".repeat(300), "🍎".repeat(600)}) {
      CodePoints points = new CodePoints(text);
      for (int unit = 0; unit <= text.length(); unit++) {
        boolean within =
            unit > 0 && unit < text.length() && Character.isLowSurrogate(text.charAt(unit));
        if (!within) {
          assertThat(points.at(unit), is(text.codePointCount(0, unit)));
        }
      }
    }
  }
}
