package org.belowline.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of an output: all are counted, the first are kept. */
final class Faults {
  private static final int SHOWN_CHARACTERS = 80;

  private final int kept;
  private final List<Fault> first = new ArrayList<>();
  private long count;

  Faults(int kept) {
    this.kept = kept;
  }

  void add(@Nullable String file, @Nullable Long row, @Nullable String column, String message) {
    count++;
    if (first.size() < kept) {
      first.add(new Fault(file, row, column, message));
    }
  }

  long count() {
    return count;
  }

  List<Fault> first() {
    return List.copyOf(first);
  }

  /** A value for a message, shortened. */
  static String shown(@Nullable String value) {
    if (value == null) {
      return "null";
    }
    return value.codePointCount(0, value.length()) <= SHOWN_CHARACTERS
        ? "'" + value + "'"
        : "'" + value.substring(0, value.offsetByCodePoints(0, SHOWN_CHARACTERS)) + "…'";
  }
}
