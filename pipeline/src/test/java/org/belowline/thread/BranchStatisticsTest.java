package org.belowline.thread;

import static org.belowline.thread.Threads.by;
import static org.belowline.thread.Threads.chain;
import static org.belowline.thread.Threads.local;
import static org.belowline.thread.Threads.star;
import static org.belowline.thread.Threads.strangers;
import static org.belowline.thread.Threads.tree;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.belowline.model.Moment;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchStatisticsTest {
  private static final int MILLION = 1_000_000;

  /** The fifth of eight: one reply with two, below which stand one and two. */
  @Test
  void describesTheLargestBranchOfEighteenComments() {
    List<ThreadSummary> branches = of(Threads.EIGHTEEN, strangers(18));
    assertThat(branches, hasSize(8));
    assertThat(
        branches.stream().map(branch -> branch.counts().comments()).toList(),
        is(List.of(1L, 1L, 1L, 5L, 7L, 1L, 1L, 1L)));
    ThreadSummary.Shape shape = branches.get(4).shape();
    assertThat(shape.topLevel(), is(1L));
    assertThat(shape.replies(), is(6L));
    assertThat(shape.replyShare(), is(6 / 7.0));
    assertThat(shape.leaves(), is(3L));
    assertThat(shape.maxDepth(), is(4L));
    assertThat(shape.meanDepth(), is(3.0));
    assertThat(shape.depthVariance(), closeTo(71 / 7.0 - 9, 1e-12));
    assertThat(shape.meanLeafDepth(), is(4.0));
    assertThat(shape.depthCounts(), is(List.of(1L, 1L, 2L, 3L)));
    assertThat(shape.maxWidth(), is(3L));
    assertThat(shape.hIndex(), is(1L));
    // s (7 − s) over the six links: 6·1, 2·5, 1·6, 3·4, 1·6, 1·6
    assertThat(shape.structuralVirality(), is(2 * 46 / (7 * 6.0)));
    assertThat(shape.maxReplies(), is(2L));
    assertThat(shape.repliedShare(), is(4 / 7.0));
  }

  @Test
  void knowsNothingOfTheThread() {
    ThreadSummary branch =
        new BranchStatistics(
                star(2), strangers(2), Takings.nothing(2), new ArticleFacts(null, false, 18L))
            .get(0);
    assertThat(branch.declared(), is(nullValue()));
    assertThat(branch.unaccounted(), is(nullValue()));
    assertThat(branch.branching(), is(nullValue()));
    assertThat(branch.faults(), is(nullValue()));
  }

  /** Comments of three branches, one within the other on the page. */
  @Test
  void takesOnlyWhatHangsOnItsTopLevelComment() {
    ReplyTree tree = tree(-1, -1, 0, 1, 2, -1);
    List<CommentFacts> comments =
        List.of(
            at("ann", "2021-03-01T10:00", 5),
            at("bob", "2021-03-01T11:00", 7),
            at("bob", "2021-03-01T10:20", 11),
            at("bob", "2021-03-01T12:30", 13),
            Threads.MISSING,
            by(null));
    List<ThreadSummary> branches =
        new BranchStatistics(
            tree,
            comments,
            Takings.nothing(6),
            new ArticleFacts(local("2021-03-01T09:30"), false, null));
    assertThat(branches, hasSize(3));
    ThreadSummary first = branches.get(0);
    assertThat(first.counts(), is(new ThreadSummary.Counts(3, 2, 1, 0)));
    assertThat(first.people().participants(), is(2L));
    assertThat(first.people().replyDyads(), is(1L));
    assertThat(first.people().selfReplies(), is(0L));
    assertThat(first.timing().secondsToFirstComment(), is(30 * 60L));
    assertThat(first.timing().lifespanSeconds(), is(20 * 60L));
    assertThat(first.volume().words(), is(16L));
    ThreadSummary second = branches.get(1);
    assertThat(second.people().participants(), is(1L));
    assertThat(second.people().selfReplies(), is(1L));
    assertThat(second.timing().medianReplySeconds(), is(90 * 60.0));
    assertThat(second.timing().commentsFirstHour(), is(0L));
    ThreadSummary third = branches.get(2);
    assertThat(third.people().participants(), is(nullValue()));
    assertThat(third.people().unattributed(), is(1L));
    assertThat(third.shape().structuralVirality(), is(nullValue()));
    assertThat(third.shape().replyShare(), is(0.0));
  }

  /** Goel and others: a star of N nodes has 2(N − 1)/N, a chain (N + 1)/3. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 1_000})
  void agreesWithTheClosedForms(int nodes) {
    assertThat(
        of(chain(nodes), strangers(nodes)).get(0).shape().structuralVirality(),
        is((nodes + 1) / 3.0));
    int[] parents = new int[nodes];
    parents[0] = ReplyTree.ARTICLE;
    assertThat(
        of(tree(parents), strangers(nodes)).get(0).shape().structuralVirality(),
        closeTo(2.0 * (nodes - 1) / nodes, 1e-12));
  }

  @Test
  void takesAChainOfAMillionAsOneBranch() {
    List<ThreadSummary> branches = of(chain(MILLION), strangers(MILLION));
    assertThat(branches, hasSize(1));
    assertThat(branches.get(0).shape().structuralVirality(), is((MILLION + 1) / 3.0));
    assertThat(branches.get(0).shape().maxDepth(), is((long) MILLION));
  }

  @Test
  void takesAMillionBranchesOfOneComment() {
    List<ThreadSummary> branches = of(star(MILLION), strangers(MILLION));
    assertThat(branches, hasSize(MILLION));
    assertThat(
        branches.stream().mapToLong(branch -> branch.counts().comments()).sum(),
        is((long) MILLION));
  }

  /** Each reply stands far from what it answers. */
  @Test
  void takesManyBranchesAcrossThePage() {
    int branches = 200_000;
    int[] parents = new int[2 * branches];
    for (int v = 0; v < branches; v++) {
      parents[v] = ReplyTree.ARTICLE;
      parents[2 * branches - 1 - v] = v;
    }
    List<ThreadSummary> summaries = of(tree(parents), strangers(2 * branches));
    assertThat(summaries, hasSize(branches));
    List<Long> oneBelowTheOther = List.of(1L, 1L);
    assertThat(
        summaries.stream()
            .filter(branch -> branch.shape().depthCounts().equals(oneBelowTheOther))
            .count(),
        is((long) branches));
  }

  private static List<ThreadSummary> of(ReplyTree tree, List<CommentFacts> comments) {
    return new BranchStatistics(
        tree, comments, Takings.nothing(comments.size()), Threads.UNKNOWN_ARTICLE);
  }

  private static CommentFacts at(String person, String time, long words) {
    Moment created = local(time);
    return new CommentFacts(Status.PRESENT, person, created, words, null, null);
  }
}
