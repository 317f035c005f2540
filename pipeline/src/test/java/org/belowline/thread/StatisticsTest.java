package org.belowline.thread;

import static org.belowline.thread.Threads.by;
import static org.belowline.thread.Threads.chain;
import static org.belowline.thread.Threads.local;
import static org.belowline.thread.Threads.star;
import static org.belowline.thread.Threads.statistics;
import static org.belowline.thread.Threads.tree;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  private static final int MILLION = 1_000_000;

  @Test
  void describesAnEmptyThread() {
    ArticleFacts article = new ArticleFacts(local("2016-09-03T10:00"), false, 3L);
    Statistics statistics = Statistics.of(tree(), List.of(), article, Threads.NO_FAULTS);
    assertThat(
        statistics.summary(),
        is(
            new ThreadSummary(
                new ThreadSummary.Counts(0, 0, 0, 0),
                3L,
                new ThreadSummary.Shape(
                    0, 0, null, 0, null, 0, null, null, null, List.of(), 0, 0, null, null, null),
                new ThreadSummary.Branching(0, null, null),
                new ThreadSummary.People(
                    0L, 0, null, null, null, null, null, null, null, 0L, 0L, 0L, null, 0L),
                new ThreadSummary.Timing(null, null, null, null, null, null, 0L, 0L, 0),
                new ThreadSummary.Volume(null, null, 0, null, null),
                new ThreadSummary.Quoting(0, null),
                Threads.NO_FAULTS)));
    assertThat(statistics.summary().unaccounted(), is(3L));
    assertThat(statistics.comments(), is(empty()));
  }

  @Test
  void countsByStatus() {
    List<CommentFacts> comments =
        List.of(by(null), Threads.MISSING, by("ann"), Threads.DELETED, Threads.MISSING);
    assertThat(
        statistics(star(5), comments).summary().counts(), is(new ThreadSummary.Counts(5, 2, 2, 1)));
  }

  @Test
  void spreadsEighteenCommentsOverBranches() {
    ThreadSummary.Branching branching = BranchingStatistics.of(Threads.EIGHTEEN);
    assertThat(branching.largestBranch(), is(7L));
    assertThat(branching.branchEntropy(), closeTo(2.433196, 1e-6));
    assertThat(branching.branchGini(), is(62 / 144.0));
  }

  @Test
  void numbersTheCommentsOfAnAuthor() {
    List<CommentFacts> comments =
        List.of(by("ann"), by("bob"), by(null), by("ann"), Threads.MISSING, by("ann"));
    assertThat(
        statistics(star(6), comments).comments().stream()
            .map(CommentStatistics::authorNth)
            .toList(),
        contains(1L, 1L, null, 2L, null, 3L));
  }

  @Test
  void passesFaultsOn() {
    ThreadSummary.Faults faults = new ThreadSummary.Faults(1, 2, 3, 4);
    assertThat(
        Statistics.of(star(1), List.of(by(null)), Threads.UNKNOWN_ARTICLE, faults)
            .summary()
            .faults(),
        is(faults));
  }

  @Test
  void refusesFactsOfAnotherThread() {
    assertThrows(IllegalArgumentException.class, () -> statistics(star(2), List.of(by(null))));
  }

  @Test
  void describesAChainOfAMillion() {
    Statistics statistics = statistics(chain(MILLION), conversation());
    ThreadSummary.People people = statistics.summary().people();
    assertThat(statistics.summary().shape().structuralVirality(), is((MILLION + 2) / 3.0));
    assertThat(people.participants(), is(1_000L));
    assertThat(people.replyDyads(), is(1_000L));
    assertThat(people.mutualDyads(), is(0L));
    assertThat(statistics.comments().get(0).height(), is(MILLION - 1L));
    assertThat(statistics.comments().get(0).descendants(), is(MILLION - 1L));
    assertThat(statistics.comments().get(MILLION - 1).authorNth(), is(1_000L));
    assertThat(statistics.comments().get(MILLION - 1).threadOrder(), is((long) MILLION));
  }

  @Test
  void describesAStarOfAMillion() {
    ThreadSummary summary = statistics(star(MILLION), conversation()).summary();
    assertThat(summary.shape().structuralVirality(), is(2.0 * MILLION / (MILLION + 1)));
    assertThat(summary.branching().branchEntropy(), closeTo(Math.log(MILLION) / Math.log(2), 1e-6));
    assertThat(summary.branching().branchGini(), is(0.0));
    assertThat(
        summary.people().participationEntropy(), closeTo(Math.log(1_000) / Math.log(2), 1e-9));
  }

  /** A million comments by a thousand people in turn, one a minute. */
  private static List<CommentFacts> conversation() {
    long start = local("2016-09-03T10:00").at();
    List<CommentFacts> comments = new ArrayList<>();
    for (int i = 0; i < MILLION; i++) {
      comments.add(
          new CommentFacts(
              Status.PRESENT,
              "participant " + i % 1_000,
              new Moment(start + i * 60_000_000L, null, Precision.MINUTE, ZoneBasis.UNKNOWN),
              1L,
              null,
              null));
    }
    return comments;
  }
}
