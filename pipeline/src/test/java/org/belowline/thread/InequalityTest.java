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

  /** A part that is nearly all, parts that are all different, a million small ones. */
  @Test
  void isRightToTheLastDigit() {
    long[] different = LongStream.rangeClosed(1, 1_000).toArray();
    long[] small = LongStream.rangeClosed(1, 1_000_000).map(i -> i == 1 ? 1_000_001 : 1).toArray();
    assertEntropy(new long[] {1, 49_999}, 0.00034104642176558374);
    assertEntropy(new long[] {1, 1_000_000_000}, 3.134004786425652e-08);
    assertEntropy(different, 9.687850776045513);
    assertEntropy(small, 10.965773597529921);
  }

  private static void assertEntropy(long[] parts, double expected) {
    assertThat(Inequality.entropy(parts), is(expected));
  }
}
