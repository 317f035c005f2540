package org.belowline.survey;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The first few of two lists. */
final class First {
  private First() {}

  static <T> List<T> of(int most, Comparator<T> order, List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).sorted(order).limit(most).toList();
  }
}
