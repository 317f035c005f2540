package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class ExactSumTest {
  @Test
  void outgrowsSixtyFourBits() {
    ExactSum sum = new ExactSum();
    for (int i = 0; i < 10; i++) {
      sum.add(Long.MAX_VALUE);
      sum.add(i);
    }
    BigInteger expected =
        BigInteger.valueOf(Long.MAX_VALUE).multiply(BigInteger.TEN).add(BigInteger.valueOf(45));
    assertThat(sum.value(), is(expected));
  }

  @Test
  void dividesToTheNearestDouble() {
    BigInteger huge = BigInteger.TEN.pow(30);
    assertThat(ExactSum.ratio(huge, huge.multiply(BigInteger.valueOf(3))), is(1 / 3.0));
  }
}
