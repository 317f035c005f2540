package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.ThreadSummary;
import org.junit.jupiter.api.Test;

/** The fast numbers against the slow ones, on thousands of random threads. */
class RandomForestsTest {
  private static final int FORESTS = 3_000;
  private static final int LARGEST = 24;
  private static final double CLOSE = 1e-9;

  @Test
  void agreeWithTheSlowNumbers() {
    Random random = new Random(20_160_903);
    for (int i = 0; i < FORESTS; i++) {
      check(random, 1 + random.nextInt(LARGEST));
    }
  }

  private static void check(Random random, int n) {
    int[] parents = new int[n];
    String[] authors = new String[n];
    Moment[] times = new Moment[n];
    List<RawComment> comments = new ArrayList<>();
    int deepness = random.nextInt(4);
    for (int i = 0; i < n; i++) {
      parents[i] = i == 0 || random.nextInt(4) > deepness ? -1 : random.nextInt(i);
      authors[i] = random.nextInt(5) == 0 ? null : "p" + random.nextInt(5);
      times[i] = random.nextInt(6) == 0 ? null : Threads.minute(100 + random.nextInt(5_000));
      comments.add(Threads.comment(parents[i], authors[i], times[i]));
    }
    Moment published = random.nextBoolean() ? Threads.minute(200) : null;
    Discussion discussion = Threads.discussion(List.of("p0"), published, comments);
    SlowStatistics slow = new SlowStatistics(parents, authors);
    checkShape(discussion.summary(), slow, n);
    checkPeople(discussion.summary().people(), slow, n);
    checkTimes(discussion.summary().timing(), parents, times, published);
    for (Comment comment : discussion.comments()) {
      int at = (int) comment.position() - 1;
      assertThat(comment.depth(), is((long) slow.depth(at)));
      assertThat(comment.statistics().replies(), is(slow.replies(at)));
      assertThat(comment.statistics().descendants(), is(slow.descendants(at)));
      assertThat(comment.statistics().height(), is(slow.height(at)));
    }
  }

  private static void checkShape(ThreadSummary summary, SlowStatistics slow, int n) {
    ThreadSummary.Shape shape = summary.shape();
    List<Long> counts = slow.depthCounts();
    assertThat(shape.depthCounts(), is(counts));
    assertThat(shape.topLevel(), is(counts.get(0)));
    assertThat(shape.replies(), is(n - counts.get(0)));
    assertThat(shape.hIndex(), is(slow.hIndex()));
    assertThat(shape.structuralVirality(), is(closeTo(slow.structuralVirality(), CLOSE)));
    assertThat(shape.depthVariance(), is(closeTo(slow.depthVariance(), CLOSE)));
    assertThat(
        summary.branching().branchGini(),
        is(closeTo(SlowStatistics.gini(slow.branchSizes()), CLOSE)));
    assertThat(
        summary.branching().branchEntropy(),
        is(closeTo(SlowStatistics.entropy(slow.branchSizes()), CLOSE)));
  }

  private static void checkPeople(ThreadSummary.People people, SlowStatistics slow, int n) {
    List<Long> activity = List.copyOf(slow.commentsBy().values());
    long known = activity.stream().mapToLong(Long::longValue).sum();
    assertThat(people.unattributed(), is(n - known));
    if (known == 0) {
      assertThat(people.participants(), is(nullValue()));
      assertThat(people.selfReplies(), is(nullValue()));
      assertThat(people.articleAuthorComments(), is(nullValue()));
      return;
    }
    assertThat(people.participants(), is((long) activity.size()));
    assertThat(people.selfReplies(), is(slow.selfReplies()));
    assertThat(people.replyDyads(), is(slow.dyads()[0]));
    assertThat(people.mutualDyads(), is(slow.dyads()[1]));
    assertThat(people.participationGini(), is(closeTo(SlowStatistics.gini(activity), CLOSE)));
    assertThat(people.participationEntropy(), is(closeTo(SlowStatistics.entropy(activity), CLOSE)));
    assertThat(people.articleAuthorComments(), is(slow.commentsBy().getOrDefault("p0", 0L)));
  }

  private static void checkTimes(
      ThreadSummary.Timing timing, int[] parents, Moment[] times, Moment published) {
    List<Long> delays = new ArrayList<>();
    long inversions = 0;
    List<Long> seconds = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      if (times[i] != null) {
        seconds.add(times[i].at() / Moment.MICROS_PER_SECOND);
        if (parents[i] >= 0 && times[parents[i]] != null) {
          long delay = (times[i].at() - times[parents[i]].at()) / Moment.MICROS_PER_SECOND;
          if (delay < 0) {
            inversions++;
          } else {
            delays.add(delay);
          }
        }
      }
    }
    assertThat(timing.timeInversions(), is(inversions));
    if (delays.isEmpty()) {
      assertThat(timing.medianReplySeconds(), is(nullValue()));
    } else {
      assertThat(timing.medianReplySeconds(), is(closeTo(SlowStatistics.median(delays), CLOSE)));
    }
    if (seconds.isEmpty()) {
      assertThat(timing.firstComment(), is(nullValue()));
      assertThat(timing.commentsFirstHour(), is(nullValue()));
      return;
    }
    seconds.sort(null);
    long first = seconds.get(0);
    assertThat(timing.lifespanSeconds(), is(seconds.get(seconds.size() - 1) - first));
    assertThat(
        timing.secondsToHalf(), is(seconds.get((int) Math.ceil(seconds.size() / 2.0) - 1) - first));
    if (published == null) {
      assertThat(timing.secondsToFirstComment(), is(nullValue()));
      assertThat(timing.commentsFirstDay(), is(nullValue()));
    } else {
      long at = published.at() / Moment.MICROS_PER_SECOND;
      assertThat(timing.secondsToFirstComment(), is(first - at));
      assertThat(
          timing.commentsFirstDay(),
          is(seconds.stream().filter(second -> second - at <= 86_400).count()));
    }
  }
}
