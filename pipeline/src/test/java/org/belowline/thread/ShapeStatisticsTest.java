package org.belowline.thread;

import static org.belowline.thread.Threads.balanced;
import static org.belowline.thread.Threads.chain;
import static org.belowline.thread.Threads.star;
import static org.belowline.thread.Threads.tree;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.belowline.model.ThreadSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeStatisticsTest {
  private static final double ROUNDING = 1e-12;

  @Test
  void describesEighteenComments() {
    ThreadSummary.Shape shape = ShapeStatistics.of(Threads.EIGHTEEN);
    assertThat(shape.topLevel(), is(8L));
    assertThat(shape.replies(), is(10L));
    assertThat(shape.replyShare(), is(10 / 18.0));
    assertThat(shape.leaves(), is(12L));
    assertThat(shape.leafShare(), is(12 / 18.0));
    assertThat(shape.maxDepth(), is(4L));
    assertThat(shape.meanDepth(), is(39 / 18.0));
    assertThat(shape.depthVariance(), closeTo(109 / 18.0 - 39 * 39 / 324.0, ROUNDING));
    assertThat(shape.meanLeafDepth(), is(27 / 12.0));
    assertThat(shape.depthCounts(), is(List.of(8L, 2L, 5L, 3L)));
    assertThat(shape.maxWidth(), is(8L));
    assertThat(shape.hIndex(), is(3L));
    assertThat(shape.structuralVirality(), is(2 * 590 / (19 * 18.0)));
    assertThat(shape.maxReplies(), is(3L));
    assertThat(shape.repliedShare(), is(6 / 18.0));
  }

  /** Levels of 2, 1, 3: the second fails, the third does not. */
  @Test
  void doesNotEndTheHIndexAtALevelThatFails() {
    assertThat(ShapeStatistics.of(tree(-1, -1, 1, 2, 2, 2)).hIndex(), is(3L));
    assertThat(ShapeStatistics.of(tree(-1, -1, 1, 2, 2)).hIndex(), is(1L));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1_000, 1_000_000})
  void agreesWithTheClosedFormsOfAStar(int n) {
    ThreadSummary.Shape shape = ShapeStatistics.of(star(n));
    assertThat(shape.structuralVirality(), closeTo(2.0 * n / (n + 1), ROUNDING));
    assertThat(shape.leaves(), is((long) n));
    assertThat(shape.depthCounts(), is(List.of((long) n)));
    assertThat(shape.depthVariance(), is(0.0));
    assertThat(shape.hIndex(), is(1L));
    assertThat(shape.maxReplies(), is(0L));
    assertThat(shape.replyShare(), is(0.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1_000, 1_000_000})
  void agreesWithTheClosedFormsOfAChain(int n) {
    ThreadSummary.Shape shape = ShapeStatistics.of(chain(n));
    assertThat(shape.structuralVirality(), is((n + 2) / 3.0));
    assertThat(shape.leaves(), is(1L));
    assertThat(shape.maxDepth(), is((long) n));
    assertThat(shape.meanLeafDepth(), is((double) n));
    assertThat(shape.meanDepth(), is((n + 1) / 2.0));
    assertThat(shape.depthVariance(), is(((double) n * n - 1) / 12));
    assertThat(shape.maxWidth(), is(1L));
    assertThat(shape.hIndex(), is(1L));
  }

  /** The Wiener index of a perfect binary tree of height h: 4^(h+1) (h − 2) + 2^(h+1) (h + 4). */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 10, 16})
  void agreesWithTheClosedFormsOfABinaryTree(int height) {
    ThreadSummary.Shape shape = ShapeStatistics.of(balanced(2, height));
    double nodes = Math.pow(2, height + 1) - 1;
    double distances =
        Math.pow(4, height + 1) * (height - 2) + Math.pow(2, height + 1) * (height + 4);
    assertThat(shape.structuralVirality(), closeTo(2 * distances / (nodes * (nodes - 1)), 1e-9));
    assertThat(shape.maxDepth(), is((long) height));
    assertThat(shape.hIndex(), is((long) height));
    assertThat(shape.leaves(), is(1L << height));
  }
}
