package org.belowline.beam;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Articles whose rows of an earlier run are taken back, in order of id. Not safe for use by several
 * threads.
 */
final class TakenBack {
  private static final int HEX = 16;
  private static final int DIGITS = 16;

  /**
   * The first 64 bits of each id, which no two of any number of articles that can be have alike.
   */
  private long[] hashes = new long[16];

  private int size;

  /** Adds an id that is behind those before. */
  void add(byte[] id) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash(id, 0) + Long.MIN_VALUE;
  }

  /** Whether the id is among them, or that of its thread, which begins at this place. */
  boolean has(byte[] bytes, int start) {
    return Arrays.binarySearch(hashes, 0, size, hash(bytes, start) + Long.MIN_VALUE) >= 0;
  }

  boolean has(String id) {
    return has(id.getBytes(StandardCharsets.US_ASCII), 0);
  }

  /** Of a letter and hexadecimal digits. */
  private static long hash(byte[] bytes, int start) {
    long hash = 0;
    for (int i = 1; i <= DIGITS; i++) {
      hash = hash * HEX + Character.digit(bytes[start + i], HEX);
    }
    return hash;
  }
}
