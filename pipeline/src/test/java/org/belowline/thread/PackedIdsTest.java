package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PackedIdsTest {
  @Test
  void givesBackWhatItWasGiven() {
    String small = "c" + "0".repeat(31) + "1";
    String large = "c" + "f".repeat(32);
    String other = "c0b6f2a9d4e81357c2d3e4f5a6b70819a";
    PackedIds ids = new PackedIds('c', 3);
    ids.set(2, other);
    ids.set(0, small);
    ids.set(1, large);
    assertThat(ids, contains(small, large, other));
  }

  @Test
  void refusesAnotherKind() {
    PackedIds ids = new PackedIds('c', 1);
    assertThrows(IllegalArgumentException.class, () -> ids.set(0, "p" + "0".repeat(32)));
    assertThrows(IllegalArgumentException.class, () -> ids.set(0, "c0123"));
  }
}
