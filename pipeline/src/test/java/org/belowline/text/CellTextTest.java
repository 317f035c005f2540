package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class CellTextTest {
  @Test
  void nulAndHalvesOfPairsAreReplacedOneForOne() {
    String given = "a\0b\uD800c\uDC00d\uDC00\uD800\uD83D\uDE00\uD83D";
    assertThat(CellText.of(given), is("a\uFFFDb\uFFFDc\uFFFDd\uFFFD\uFFFD\uD83D\uDE00\uFFFD"));
    assertThat(CellText.replacements(given), is(6L));
  }

  @Test
  void allElseStaysAsItIs() {
    String given = "\u0001\u001B\u007F\u0085\u2028\uFEFF\uFFFE\uFFFF\r\n\uD83D\uDE00";
    assertThat(CellText.of(given), is(given));
    assertThat(CellText.replacements(given), is(0L));
  }
}
