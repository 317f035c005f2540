package org.belowline.thread;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** A sum of numbers from 0 on that may outgrow 64 bits, and its ratio to another number. */
final class ExactSum {
  private BigInteger carried = BigInteger.ZERO;
  private long rest;

  /** Adds a number that is not negative. */
  void add(long term) {
    long sum = rest + term;
    if (sum < 0) {
      carried = carried.add(BigInteger.valueOf(rest));
      sum = term;
    }
    rest = sum;
  }

  BigInteger value() {
    return carried.add(BigInteger.valueOf(rest));
  }

  /** The quotient, by way of 34 decimal digits, and so the same on every platform. */
  static double ratio(BigInteger numerator, BigInteger denominator) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
        .doubleValue();
  }
}
