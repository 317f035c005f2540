package org.belowline.thread;

import static org.belowline.thread.SameNumbers.assertSame;
import static org.belowline.thread.SameNumbers.components;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random forests with random people, times and statuses, against {@link NaiveStatistics}. */
class RandomThreadsTest {
  private static final int THREADS = 4_000;
  private static final long DAY = 86_400_000_000L;

  @Test
  void agreesWithTheLiteralDefinitions() {
    for (int seed = 0; seed < THREADS; seed++) {
      Random random = new Random(seed);
      int[] parents = forest(random, random.nextInt(seed % 20 == 0 ? 60 : 15));
      boolean articleAuthorsKnown = random.nextBoolean();
      TimeSource times = new TimeSource(random);
      List<CommentFacts> comments = new ArrayList<>();
      int people = 1 + random.nextInt(6);
      double namedShare = random.nextInt(3) / 2.0;
      for (int v = 0; v < parents.length; v++) {
        comments.add(comment(random, times, people, namedShare, articleAuthorsKnown));
      }
      ArticleFacts article =
          new ArticleFacts(times.next(), articleAuthorsKnown, random.nextBoolean() ? 7L : null);
      // Every third is enough: the slow program is slowest on branches and participants.
      compare("seed " + seed, parents, comments, article, seed % 3 == 0);
    }
  }

  private static void compare(
      String seed,
      int[] parents,
      List<CommentFacts> comments,
      ArticleFacts article,
      boolean withParts) {
    Statistics statistics =
        Statistics.of(new ReplyTree(parents), comments, article, Threads.NO_FAULTS);
    NaiveStatistics naive = new NaiveStatistics(parents, comments, article);
    assertSame(seed, SameNumbers.of(statistics.summary()), naive.summary());
    for (int v = 0; v < parents.length; v++) {
      assertSame(
          seed + ", comment " + v, components(statistics.comments().get(v)), naive.comment(v));
    }
    if (withParts) {
      compareParts(seed, parents, statistics, naive);
    }
  }

  private static void compareParts(
      String seed, int[] parents, Statistics statistics, NaiveStatistics naive) {
    int branch = 0;
    for (int v = 0; v < parents.length; v++) {
      if (parents[v] == ReplyTree.ARTICLE) {
        ThreadSummary summary = statistics.branches().get(branch++);
        assertSame(seed + ", branch " + branch, SameNumbers.of(summary), naive.branch(v));
        assertThat(summary.faults(), is(nullValue()));
      }
    }
    assertThat(seed, statistics.branches(), hasSize(branch));
    assertThat(seed, List.copyOf(statistics.participants().keySet()), is(naive.participants()));
    for (String person : naive.participants()) {
      assertSame(
          seed + ", " + person,
          components(statistics.participants().get(person)),
          naive.participant(person));
    }
  }

  /** A forest whose comments are numbered without regard to who answers whom. */
  private static int[] forest(Random random, int comments) {
    List<Integer> numbers = new ArrayList<>();
    for (int v = 0; v < comments; v++) {
      numbers.add(random.nextInt(v + 1), v);
    }
    int deepening = 1 + random.nextInt(4);
    int[] parents = new int[comments];
    for (int i = 0; i < comments; i++) {
      int above = -1;
      for (int draw = 0; draw < deepening; draw++) {
        above = Math.max(above, random.nextInt(i + 1) - 1);
      }
      parents[numbers.get(i)] = above < 0 ? ReplyTree.ARTICLE : numbers.get(above);
    }
    return parents;
  }

  private static CommentFacts comment(
      Random random, TimeSource times, int people, double namedShare, boolean articleAuthorsKnown) {
    int kind = random.nextInt(10);
    if (kind == 0) {
      return Threads.MISSING;
    }
    Moment created = times.next();
    Long votes = random.nextInt(4) == 0 ? Long.valueOf(random.nextInt(9) - 4) : null;
    if (kind == 1) {
      return new CommentFacts(Status.DELETED, null, created, null, votes, null);
    }
    String participant =
        random.nextDouble() < namedShare ? "person " + random.nextInt(people) : null;
    Boolean articleAuthor =
        participant == null || !articleAuthorsKnown ? null : participant.equals("person 0");
    return new CommentFacts(
        Status.PRESENT, participant, created, (long) random.nextInt(200), votes, articleAuthor);
  }

  /** Times of one thread: how often they are known, how precise, on which zone basis. */
  private static final class TimeSource {
    private final Random random;
    private final double unknownShare;
    private final double dayShare;
    private final double strayZoneShare;
    private final int days;
    private final boolean utc;

    TimeSource(Random random) {
      this.random = random;
      this.unknownShare = random.nextInt(4) == 0 ? 1 : random.nextInt(3) / 4.0;
      this.dayShare = random.nextInt(3) / 4.0;
      this.strayZoneShare = random.nextInt(3) == 0 ? 0.2 : 0;
      this.days = 1 + random.nextInt(12);
      this.utc = random.nextBoolean();
    }

    @Nullable Moment next() {
      if (random.nextDouble() < unknownShare) {
        return random.nextBoolean() ? null : Moment.unread("yesterday");
      }
      ZoneBasis zone = ZoneBasis.UNKNOWN;
      if (random.nextDouble() < strayZoneShare != utc) {
        zone = random.nextBoolean() ? ZoneBasis.GIVEN : ZoneBasis.ASSUMED;
      }
      // around the epoch, so that there are times before it
      long day = (random.nextInt(days) - 3) * DAY;
      if (random.nextDouble() < dayShare) {
        return new Moment(day, "a day", Precision.DAY, zone);
      }
      long minute = day + random.nextInt(25 * 4) * 15 * 60_000_000L;
      return random.nextBoolean()
          ? new Moment(minute, "a minute", Precision.MINUTE, zone)
          : new Moment(minute + random.nextInt(3) * 1_000_000L, "a second", Precision.SECOND, zone);
    }
  }
}
