package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InequalityTest {
  @Test
  void isNothingForOnePart() {
    assertThat(Inequality.gini(new long[] {7}), is(0.0));
    assertThat(Inequality.entropy(new long[] {7}), is(0.0));
  }

  @Test
  void isBitsForEqualParts() {
    assertThat(Inequality.entropy(new long[] {3, 3, 3, 3, 3, 3, 3, 3}), is(3.0));
    assertThat(Inequality.gini(new long[] {3, 3, 3, 3, 3, 3, 3, 3}), is(0.0));
  }

  /** The branches of the thread of eighteen. */
  @Test
  void agreesWithAHandComputation() {
    long[] sizes = {1, 1, 1, 5, 7, 1, 1, 1};
    assertThat(Inequality.gini(sizes), is(62 / 144.0));
    assertThat(Inequality.entropy(sizes), closeTo(2.433196, 1e-6));
  }

  @Test
  void doesNotDependOnTheOrder() {
    long[] ascending = LongStream.rangeClosed(1, 1_000).toArray();
    long[] descending = LongStream.rangeClosed(1, 1_000).map(x -> 1_001 - x).toArray();
    assertThat(Inequality.entropy(descending), is(Inequality.entropy(ascending)));
    assertThat(Inequality.gini(descending), is(Inequality.gini(ascending)));
  }
}
