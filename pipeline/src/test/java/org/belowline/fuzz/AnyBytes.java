package org.belowline.fuzz;

/**
 * The door for a fuzzer, which calls it again and again with bytes of its own making; the target is
 * the one that {@code belowline.fuzz} names.
 */
public final class AnyBytes {
  private static final Target TARGET = Target.of(System.getProperty("belowline.fuzz", "TEXT"));

  private AnyBytes() {}

  /** Throws where a promise does not hold of the bytes. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.take(bytes);
  }
}
