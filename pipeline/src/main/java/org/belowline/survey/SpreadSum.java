package org.belowline.survey;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A spread while it grows. Not safe for use by several threads. */
final class SpreadSum {
  private final Measure measure;
  private final Map<Long, long[]> values = new HashMap<>();
  private long sum;
  private @Nullable Long largest;

  SpreadSum(Measure measure) {
    this.measure = measure;
  }

  void add(@Nullable Long value) {
    if (value != null) {
      add(value, 1);
    }
  }

  void add(long value, long times) {
    addGrain(measure.grain(value), times);
    if (value >= 0) {
      sum += value * times;
      largest = largest == null ? value : Math.max(largest, value);
    }
  }

  /** Adds all of the other, which stays as it is. */
  void add(SpreadSum other) {
    other.values.forEach((grain, count) -> addGrain(grain, count[0]));
    add(other.sum, other.largest);
  }

  /** Adds a spread of the same measure. */
  void add(Spread other) {
    other.values().forEach(this::addGrain);
    add(other.sum(), other.largest());
  }

  private void addGrain(long grain, long count) {
    values.computeIfAbsent(grain, g -> new long[1])[0] += count;
  }

  private void add(long otherSum, @Nullable Long otherLargest) {
    sum += otherSum;
    if (otherLargest != null) {
      largest = largest == null ? otherLargest : (Long) Math.max(largest, otherLargest);
    }
  }

  Spread spread() {
    Map<Long, Long> counts = new HashMap<>();
    values.forEach((grain, count) -> counts.put(grain, count[0]));
    return new Spread(counts, sum, largest);
  }
}
