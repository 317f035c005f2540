package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.List;
import org.belowline.model.ThreadSummary.Branching;
import org.belowline.model.ThreadSummary.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {
  private static final double EXACT = 1e-12;

  @Test
  void threadOfEighteenByHand() {
    // 1 2 3 4(4.1(4.1.1 4.1.2 4.1.3)) 5(5.1(5.1.1(5.1.1.1 5.1.1.2) 5.1.2(5.1.2.1))) 6 7 8
    ReplyTree tree =
        new ReplyTree(new int[] {-1, -1, -1, -1, 3, 4, 4, 4, -1, 8, 9, 10, 10, 9, 13, -1, -1, -1});
    Shape shape = Shapes.shape(tree);
    Branching branching = Shapes.branching(tree);

    assertThat(shape.depthCounts(), is(List.of(8L, 2L, 5L, 3L)));
    assertThat(shape.hIndex(), is(3L));
    assertThat(shape.structuralVirality(), is(closeTo(3.450292397660819, EXACT)));
    assertThat(shape.meanDepth(), is(closeTo(39.0 / 18, EXACT)));
    // 8·1 + 2·4 + 5·9 + 3·16 = 109
    assertThat(shape.depthVariance(), is(closeTo(109.0 / 18 - Math.pow(39.0 / 18, 2), EXACT)));
    assertThat(shape.leaves(), is(12L));
    assertThat(shape.meanLeafDepth(), is(closeTo((6 * 1 + 3 * 3 + 3 * 4) / 12.0, EXACT)));
    assertThat(shape.maxReplies(), is(3L));
    assertThat(branching.largestBranch(), is(7L));
  }

  @Test
  void emptyThreadHasNoMeans() {
    Shape shape = Shapes.shape(new ReplyTree(new int[0]));
    Branching branching = Shapes.branching(new ReplyTree(new int[0]));

    assertThat(shape.topLevel(), is(0L));
    assertThat(shape.replies(), is(0L));
    assertThat(shape.depthCounts(), is(List.of()));
    assertThat(shape.maxDepth(), is(0L));
    assertThat(shape.maxWidth(), is(0L));
    assertThat(shape.hIndex(), is(0L));
    assertThat(shape.replyShare(), is(nullValue()));
    assertThat(shape.leafShare(), is(nullValue()));
    assertThat(shape.meanDepth(), is(nullValue()));
    assertThat(shape.depthVariance(), is(nullValue()));
    assertThat(shape.meanLeafDepth(), is(nullValue()));
    assertThat(shape.structuralVirality(), is(nullValue()));
    assertThat(shape.maxReplies(), is(nullValue()));
    assertThat(shape.repliedShare(), is(nullValue()));
    assertThat(branching.largestBranch(), is(0L));
    assertThat(branching.branchEntropy(), is(nullValue()));
    assertThat(branching.branchGini(), is(nullValue()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1_000, 1_000_000})
  void starAndChainAreAsTheFormulasSay(int n) {
    int[] star = new int[n];
    Arrays.fill(star, ReplyTree.ARTICLE);
    int[] chain = new int[n];
    for (int i = 0; i < n; i++) {
      chain[i] = i - 1;
    }
    double nodes = n + 1.0;
    double relative = 1e-12 * nodes;

    Shape ofStar = Shapes.shape(new ReplyTree(star));
    assertThat(ofStar.structuralVirality(), is(closeTo(2 * (nodes - 1) / nodes, relative)));
    assertThat(ofStar.hIndex(), is(1L));
    assertThat(ofStar.maxWidth(), is((long) n));

    Shape ofChain = Shapes.shape(new ReplyTree(chain));
    assertThat(ofChain.structuralVirality(), is(closeTo((nodes + 1) / 3, relative)));
    assertThat(ofChain.maxDepth(), is((long) n));
    assertThat(ofChain.leaves(), is(1L));
    assertThat(ofChain.depthVariance(), is(closeTo(((double) n * n - 1) / 12, relative * n)));
  }

  @Test
  void balancedTreeHasFullLevels() {
    // Three top-level comments, each with three replies, each with three.
    int[] parents = new int[3 + 9 + 27];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i < 3 ? ReplyTree.ARTICLE : (i - 3) / 3;
    }
    Shape shape = Shapes.shape(new ReplyTree(parents));
    Branching branching = Shapes.branching(new ReplyTree(parents));

    assertThat(shape.depthCounts(), is(List.of(3L, 9L, 27L)));
    assertThat(shape.hIndex(), is(3L));
    assertThat(branching.branchEntropy(), is(closeTo(Math.log(3) / Math.log(2), EXACT)));
    assertThat(branching.branchGini(), is(closeTo(0, EXACT)));
  }

  /** [3, 1, 3]: the first level that fails is 2, yet level 3 has three comments. */
  @Test
  void hIndexIsTheLargestLevelThatHolds() {
    assertThat(Shapes.shape(new ReplyTree(new int[] {-1, -1, -1, 0, 3, 3, 3})).hIndex(), is(3L));
  }
}
