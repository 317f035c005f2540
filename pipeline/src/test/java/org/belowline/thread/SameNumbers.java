package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;

/** Compares statistics with those of {@link NaiveStatistics}, by the names of their components. */
final class SameNumbers {
  private SameNumbers() {}

  /** Doubles are the same but for rounding, all else is equal. */
  static void assertSame(
      String of, Map<String, @Nullable Object> actual, Map<String, @Nullable Object> expected) {
    assertThat(of, actual.keySet(), is(expected.keySet()));
    for (Map.Entry<String, @Nullable Object> entry : expected.entrySet()) {
      String name = of + ": " + entry.getKey();
      Object value = actual.get(entry.getKey());
      if (entry.getValue() instanceof Double number && value instanceof Double found) {
        assertThat(name, found, closeTo(number, 1e-9 * (1 + Math.abs(number))));
      } else {
        assertThat(name, value, is(entry.getValue()));
      }
    }
  }

  /** All numbers of a thread or branch, without repairs and reuse, which come from before. */
  static Map<String, @Nullable Object> of(ThreadSummary summary) {
    Map<String, @Nullable Object> numbers = new TreeMap<>();
    components(summary)
        .forEach(
            (name, value) -> {
              if (value instanceof Record part) {
                numbers.putAll(components(part));
              } else {
                numbers.put(name, value);
              }
            });
    numbers.keySet().removeAll(Set.of("branching", "faults"));
    for (Class<?> part : List.of(ThreadSummary.Faults.class, ThreadSummary.Quoting.class)) {
      for (RecordComponent component : part.getRecordComponents()) {
        numbers.remove(component.getName());
      }
    }
    return numbers;
  }

  /** The components of a record by name. */
  static Map<String, @Nullable Object> components(Record values) {
    Map<String, @Nullable Object> components = new TreeMap<>();
    for (RecordComponent component : values.getClass().getRecordComponents()) {
      try {
        components.put(component.getName(), component.getAccessor().invoke(values));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return components;
  }
}
