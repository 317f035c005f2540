package org.belowline.survey;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often each value is there.
 *
 * @param values how often by the value's grain; -1 for all below 0
 * @param sum of the values that are not below 0, as they were
 * @param largest null where there is none
 */
public record Spread(Map<Long, Long> values, long sum, @Nullable Long largest) {
  public static final Spread NONE = new Spread(Map.of(), 0, null);

  public Spread {
    values = new TreeMap<>(values);
  }

  /** How many values are not below 0. */
  public long count() {
    return below(Long.MAX_VALUE) - below(0);
  }

  /** How many values are below this, which is the least of its grain. */
  public long below(long bound) {
    long count = 0;
    for (Map.Entry<Long, Long> value : values.entrySet()) {
      count += value.getKey() < bound ? value.getValue() : 0;
    }
    return count;
  }

  /**
   * The grain that such a share of the values that are not below 0 does not exceed; null where
   * there is none.
   *
   * @param percent from 1 to 100
   */
  public @Nullable Long quantile(int percent) {
    long rank = Math.max(1, -Math.floorDiv(-count() * percent, 100L));
    for (Map.Entry<Long, Long> value : values.entrySet()) {
      rank -= value.getKey() < 0 ? 0 : value.getValue();
      if (rank <= 0 && value.getKey() >= 0) {
        return value.getKey();
      }
    }
    return null;
  }

  /** Both together. */
  Spread plus(Spread other) {
    Spread both = new Spread(values, sum + other.sum, larger(largest, other.largest));
    other.values.forEach((value, count) -> both.values.merge(value, count, Long::sum));
    return both;
  }

  private static @Nullable Long larger(@Nullable Long one, @Nullable Long other) {
    return one == null ? other : other == null ? one : (Long) Math.max(one, other);
  }
}
