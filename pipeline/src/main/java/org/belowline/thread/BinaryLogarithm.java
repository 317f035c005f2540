package org.belowline.thread;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.core.DD;

/**
 * Binary logarithms of whole numbers to twice the digits of a double, so that what is summed up
 * from them is right to its last digit, and the same on every platform.
 */
final class BinaryLogarithm {
  private static final DD LN_2 =
      DD.from(new BigDecimal("0.693147180559945309417232121458176568075500134360255254"));

  /** 1, 1/3, 1/5, …: what is left out is less than the last digit, as z² is 1/25 at most. */
  private static final List<DD> SERIES =
      IntStream.range(0, 24).mapToObj(k -> DD.fromQuotient(1, 2 * k + 1)).toList();

  private BinaryLogarithm() {}

  /**
   * The logarithm of a number from 1 to 2^53.
   *
   * <p>n = 2^e m with m near 1, and ln m = 2 artanh z = 2z (1 + z²/3 + z⁴/5 + …) with z = (m −
   * 1)/(m + 1).
   */
  static DD of(long number) {
    int exponent = Math.getExponent((double) number);
    double m = Math.scalb((double) number, -exponent);
    if (m == 1) {
      return DD.of(exponent);
    }
    if (m >= 1.5) {
      m /= 2;
      exponent++;
    }
    DD z = DD.of(m - 1).divide(DD.ofSum(m, 1));
    DD square = z.square();
    DD sum = DD.ZERO;
    for (int k = SERIES.size() - 1; k >= 0; k--) {
      sum = sum.multiply(square).add(SERIES.get(k));
    }
    return z.multiply(2).multiply(sum).divide(LN_2).add(exponent);
  }
}
