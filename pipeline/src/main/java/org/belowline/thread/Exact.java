package org.belowline.thread;

import java.math.BigInteger;

/** A sum of products that may outgrow 64 bits. */
final class Exact {
  private static final BigInteger LOW_BITS = BigInteger.ONE.shiftLeft(Long.SIZE);

  private long high;
  private long low;

  /** Adds the product of two numbers that are not negative. */
  void addProduct(long a, long b) {
    long product = a * b;
    long sum = low + product;
    high += Math.multiplyHigh(a, b) + (Long.compareUnsigned(sum, product) < 0 ? 1 : 0);
    low = sum;
  }

  BigInteger value() {
    BigInteger unsigned = BigInteger.valueOf(low);
    if (low < 0) {
      unsigned = unsigned.add(LOW_BITS);
    }
    return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsigned);
  }
}
