package org.belowline.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void composesAccents() {
    assertThat(Text.normalise("Cafe\u0301"), is("Caf\u00e9"));
  }

  @Test
  void makesOneBlankOfAllWhiteSpace() {
    assertThat(Text.normalise("\u3000 a\r\n\r\n\u00a0b\t\u2028c\u0085d \n"), is("a b c d"));
  }

  @Test
  void keepsCaseAndCharactersBeyondTheBasicPlane() {
    assertThat(Text.normalise(" A 👍🏽 \ufb01 "), is("A 👍🏽 \ufb01"));
  }

  @Test
  void leavesNothingOfBlanks() {
    assertThat(Text.normalise(" \u00a0\n"), is(""));
  }
}
