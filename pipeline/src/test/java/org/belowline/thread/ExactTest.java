package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class ExactTest {
  @Test
  void sumsBeyondSixtyFourBits() {
    Exact exact = new Exact();
    BigInteger expected = BigInteger.ZERO;
    long[][] factors = {
      {Long.MAX_VALUE, Long.MAX_VALUE}, {3, 5}, {Long.MAX_VALUE, 2}, {1L << 62, 6}, {0, 9}
    };
    for (long[] pair : factors) {
      exact.addProduct(pair[0], pair[1]);
      expected = expected.add(BigInteger.valueOf(pair[0]).multiply(BigInteger.valueOf(pair[1])));
    }
    assertThat(exact.value(), is(expected));
  }
}
