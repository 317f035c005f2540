package org.belowline.thread;

import static org.belowline.thread.Threads.balanced;
import static org.belowline.thread.Threads.chain;
import static org.belowline.thread.Threads.star;
import static org.belowline.thread.Threads.tree;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.belowline.model.ThreadSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BranchingStatisticsTest {
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "64, 6", "1048576, 20"})
  void aStarHasBranchesOfOne(int comments, double bits) {
    assertThat(
        BranchingStatistics.of(star(comments)), is(new ThreadSummary.Branching(1, bits, 0.0)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1_000})
  void aChainIsOneBranch(int comments) {
    assertThat(
        BranchingStatistics.of(chain(comments)),
        is(new ThreadSummary.Branching(comments, 0.0, 0.0)));
  }

  @ParameterizedTest
  @CsvSource({"2, 10, 1023, 1", "4, 5, 341, 2", "8, 3, 73, 3"})
  void aBalancedTreeHasEqualBranches(int arity, int levels, long branch, double bits) {
    assertThat(
        BranchingStatistics.of(balanced(arity, levels)),
        is(new ThreadSummary.Branching(branch, bits, 0.0)));
  }

  /** Shares of 1/2, 1/4, 1/8, 1/8; Gini (−3·1 −1·1 + 1·2 + 3·4)/(4·8). */
  @Test
  void unequalBranchesAreWeighed() {
    assertThat(
        BranchingStatistics.of(tree(-1, -1, -1, -1, 2, 3, 3, 3)),
        is(new ThreadSummary.Branching(4, 1.75, 10 / 32.0)));
  }
}
