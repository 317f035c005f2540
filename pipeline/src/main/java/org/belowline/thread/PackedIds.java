package org.belowline.thread;

import java.util.AbstractList;
import java.util.HexFormat;
import java.util.RandomAccess;

/**
 * Ids of one kind in 16 bytes each: the texts of a million are a good part of all that is known of
 * a thread. Each is written out when it is asked for.
 */
final class PackedIds extends AbstractList<String> implements RandomAccess {
  private static final int RADIX = 16;

  /** Digits of half an id. */
  private static final int HALF = 16;

  private final char kind;
  private final long[] halves;

  /**
   * Ids that are all set before they are asked for.
   *
   * @param kind the letter that all begin with
   */
  PackedIds(char kind, int size) {
    this.kind = kind;
    this.halves = new long[2 * size];
  }

  @Override
  public String set(int index, String id) {
    if (id.length() != 1 + 2 * HALF || id.charAt(0) != kind) {
      throw new IllegalArgumentException("an id of another kind: " + id);
    }
    halves[2 * index] = Long.parseUnsignedLong(id, 1, 1 + HALF, RADIX);
    halves[2 * index + 1] = Long.parseUnsignedLong(id, 1 + HALF, id.length(), RADIX);
    return id;
  }

  @Override
  public String get(int index) {
    HexFormat hex = HexFormat.of();
    return kind + hex.toHexDigits(halves[2 * index]) + hex.toHexDigits(halves[2 * index + 1]);
  }

  @Override
  public int size() {
    return halves.length / 2;
  }
}
