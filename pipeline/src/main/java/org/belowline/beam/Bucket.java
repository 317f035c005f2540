package org.belowline.beam;

/** Parts ids into ranges of equal size: ids in order are ranges in order. */
final class Bucket {
  private static final int HEX = 16;
  private static final int DIGITS = 8;
  private static final int BITS = 32;

  private Bucket() {}

  /**
   * The range that the id lies in, base 0.
   *
   * @param id a letter and at least eight hexadecimal digits
   */
  static int of(String id, int buckets) {
    long hash = Long.parseLong(id.substring(1, 1 + DIGITS), HEX);
    return (int) ((hash * buckets) >>> BITS);
  }
}
