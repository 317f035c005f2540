package org.belowline.thread;

import static org.belowline.thread.Threads.at;
import static org.belowline.thread.Threads.local;
import static org.belowline.thread.Threads.star;
import static org.belowline.thread.Threads.tree;
import static org.belowline.thread.Threads.utc;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.List;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ThreadSummary;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimingStatisticsTest {
  private static final Moment PUBLISHED = local("2016-09-03T10:00");

  @Test
  void measuresAThreadWhoseTimesAreAllKnown() {
    ReplyTree tree = tree(-1, 0, 0, 1, -1);
    List<CommentFacts> comments =
        List.of(
            at(local("2016-09-03T10:30")),
            at(local("2016-09-03T11:00")),
            at(local("2016-09-03T11:00:01")),
            at(local("2016-09-03T10:59")),
            at(local("2016-09-04T10:00:01")));
    ThreadSummary.Timing timing = timing(tree, comments, PUBLISHED);
    assertThat(timing.firstComment(), is(withoutText(local("2016-09-03T10:30"))));
    assertThat(timing.lastComment(), is(withoutText(local("2016-09-04T10:00:01"))));
    assertThat(timing.lifespanSeconds(), is(23 * 3600L + 1801));
    assertThat(timing.secondsToFirstComment(), is(1800L));
    assertThat(timing.medianReplySeconds(), is((1800 + 1801) / 2.0));
    assertThat(timing.timeInversions(), is(1L));
    assertThat(timing.secondsToHalf(), is(1800L));
    assertThat(timing.commentsFirstHour(), is(3L));
    assertThat(timing.commentsFirstDay(), is(4L));
    assertThat(
        each(tree, comments),
        contains(
            place(1L, 2, 3, 2, null, 1800L),
            place(3L, 1, 1, 1, 1800L, 3600L),
            place(4L, 0, 0, 0, 1801L, 3601L),
            place(2L, 0, 0, 0, -60L, 3540L),
            place(5L, 0, 0, 0, null, 86401L)));
  }

  @Test
  void keepsCommentsFromBeforeTheArticle() {
    ThreadSummary.Timing timing =
        timing(star(2), times("2016-09-03T09:59", "2016-09-03T10:01"), PUBLISHED);
    assertThat(timing.secondsToFirstComment(), is(-60L));
    assertThat(timing.commentsFirstHour(), is(1L));
  }

  @Test
  void takesTheSmallerHalf() {
    List<CommentFacts> comments =
        times("2016-09-03T10:04", "2016-09-03T10:01", "2016-09-03T10:03", "2016-09-03T10:02");
    assertThat(timing(star(4), comments, null).secondsToHalf(), is(60L));
    assertThat(timing(star(1), comments.subList(0, 1), null).secondsToHalf(), is(0L));
  }

  @Test
  void ordersEqualTimesByPosition() {
    List<CommentFacts> comments =
        times("2016-09-03T10:01", null, "2016-09-03T10:00", "2016-09-03T10:01");
    assertThat(orders(star(4), comments), contains(2L, null, 1L, 3L));
  }

  @Test
  void leavesOutTimesThatWereNotUnderstood() {
    List<CommentFacts> comments =
        List.of(at(Moment.unread("yesterday")), at(local("2016-09-03T10:00")));
    ThreadSummary.Timing timing = timing(tree(-1, 0), comments, PUBLISHED);
    assertThat(timing.lifespanSeconds(), is(0L));
    assertThat(timing.medianReplySeconds(), is(nullValue()));
    assertThat(timing.commentsFirstHour(), is(1L));
  }

  @Test
  void hasNoOrderAcrossZoneBases() {
    List<CommentFacts> comments =
        List.of(
            at(local("2016-09-03T10:00")),
            at(utc("2016-09-03T10:00")),
            at(utc("2016-09-03T10:05")));
    ThreadSummary.Timing timing = timing(tree(-1, 0, 1), comments, PUBLISHED);
    assertThat(
        timing, is(new ThreadSummary.Timing(null, null, null, null, 300.0, null, null, null, 0)));
    assertThat(orders(star(3), comments), contains(nullValue(), nullValue(), nullValue()));
  }

  @Test
  void measuresNothingAgainstAnArticleOnAnotherZoneBasis() {
    ThreadSummary.Timing timing = timing(star(1), List.of(at(utc("2016-09-03T10:00"))), PUBLISHED);
    assertThat(timing.secondsToFirstComment(), is(nullValue()));
    assertThat(timing.commentsFirstHour(), is(nullValue()));
    assertThat(timing.commentsFirstDay(), is(nullValue()));
    assertThat(timing.lifespanSeconds(), is(0L));
  }

  /** Days have first, last and order, and no interval. */
  @Test
  void ordersDays() {
    List<CommentFacts> comments = times("2016-09-04", "2016-09-03", "2016-09-04");
    ThreadSummary.Timing timing = timing(tree(-1, 0, 1), comments, PUBLISHED);
    assertThat(
        timing,
        is(
            new ThreadSummary.Timing(
                withoutText(local("2016-09-03")),
                withoutText(local("2016-09-04")),
                null,
                null,
                null,
                null,
                null,
                null,
                0)));
    assertThat(orders(star(3), comments), contains(2L, 1L, 3L));
  }

  /** Which comment of the last day is the last is not known where one has no time of day. */
  @Test
  void doesNotMeasureToAnEndThatIsNotCertain() {
    List<CommentFacts> comments =
        times("2016-09-03T10:00", "2016-09-05", "2016-09-05T12:00", "2016-09-03T11:00");
    ThreadSummary.Timing timing = timing(star(4), comments, PUBLISHED);
    assertThat(timing.lastComment(), is(withoutText(local("2016-09-05T12:00"))));
    assertThat(timing.lifespanSeconds(), is(nullValue()));
    assertThat(timing.secondsToFirstComment(), is(0L));
    assertThat(timing.secondsToHalf(), is(3600L));
    assertThat(timing.commentsFirstHour(), is(nullValue()));
  }

  @Test
  void takesTheLessPreciseOfEqualTimes() {
    List<CommentFacts> comments = times("2016-09-03T00:00", "2016-09-03");
    ThreadSummary.Timing timing = timing(star(2), comments, null);
    assertThat(timing.firstComment(), is(withoutText(local("2016-09-03"))));
    assertThat(timing.lastComment(), is(withoutText(local("2016-09-03"))));
  }

  @Test
  void takesAssumedZonesForUtc() {
    Moment assumed =
        new Moment(utc("2016-09-03T10:05").at(), null, Precision.MINUTE, ZoneBasis.ASSUMED);
    ThreadSummary.Timing timing =
        timing(star(2), List.of(at(assumed), at(utc("2016-09-03T10:00"))), null);
    assertThat(timing.lifespanSeconds(), is(300L));
  }

  private static ThreadSummary.Timing timing(
      ReplyTree tree, List<CommentFacts> comments, @Nullable Moment published) {
    return Statistics.of(
            tree, comments, new ArticleFacts(published, false, null), Threads.NO_FAULTS)
        .summary()
        .timing();
  }

  private static List<CommentFacts> times(@Nullable String... times) {
    return Arrays.stream(times).map(time -> at(time == null ? null : local(time))).toList();
  }

  private static List<CommentStatistics> each(ReplyTree tree, List<CommentFacts> comments) {
    return Statistics.of(
            tree, comments, new ArticleFacts(PUBLISHED, false, null), Threads.NO_FAULTS)
        .comments();
  }

  private static List<@Nullable Long> orders(ReplyTree tree, List<CommentFacts> comments) {
    return Threads.statistics(tree, comments).comments().stream()
        .<@Nullable Long>map(CommentStatistics::threadOrder)
        .toList();
  }

  private static CommentStatistics place(
      @Nullable Long order,
      long replies,
      long descendants,
      long height,
      @Nullable Long sinceParent,
      @Nullable Long sinceArticle) {
    return new CommentStatistics(
        order, replies, descendants, height, sinceParent, sinceArticle, null);
  }

  private static Moment withoutText(Moment moment) {
    return new Moment(moment.at(), null, moment.precision(), moment.zone());
  }
}
