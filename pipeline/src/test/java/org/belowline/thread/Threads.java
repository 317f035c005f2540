package org.belowline.thread;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/** Threads to test with. */
final class Threads {
  static final ThreadSummary.Faults NO_FAULTS = new ThreadSummary.Faults(0, 0, 0, 0);
  static final ArticleFacts UNKNOWN_ARTICLE = new ArticleFacts(null, false, null);
  static final CommentFacts MISSING =
      new CommentFacts(Status.MISSING, null, null, null, null, null);
  static final CommentFacts DELETED =
      new CommentFacts(Status.DELETED, null, null, null, null, null);

  /**
   * 18 comments, [8, 2, 5, 3] at the depths 1 to 4. The fourth has one reply with three of its own;
   * the fifth one, which is missing, with two replies, below which stand one and two.
   */
  static final ReplyTree EIGHTEEN =
      tree(-1, -1, -1, -1, 3, 4, 4, 4, -1, 8, 9, 10, 9, 12, 12, -1, -1, -1);

  private Threads() {}

  static ReplyTree tree(int... parents) {
    return new ReplyTree(parents);
  }

  static ReplyTree star(int comments) {
    int[] parents = new int[comments];
    Arrays.fill(parents, ReplyTree.ARTICLE);
    return new ReplyTree(parents);
  }

  static ReplyTree chain(int comments) {
    return new ReplyTree(IntStream.range(-1, comments - 1).toArray());
  }

  /** A tree in which the article and all comments but the lowest have {@code arity} children. */
  static ReplyTree balanced(int arity, int levels) {
    int comments = 0;
    int level = 1;
    for (int i = 0; i < levels; i++) {
      level *= arity;
      comments += level;
    }
    return new ReplyTree(IntStream.range(0, comments).map(v -> v / arity - 1).toArray());
  }

  static CommentFacts by(@Nullable String participant) {
    return new CommentFacts(Status.PRESENT, participant, null, 1L, null, null);
  }

  static CommentFacts at(@Nullable Moment created) {
    return new CommentFacts(Status.PRESENT, null, created, 1L, null, null);
  }

  static List<CommentFacts> strangers(int comments) {
    return Collections.nCopies(comments, by(null));
  }

  static Statistics statistics(ReplyTree tree, List<CommentFacts> comments) {
    return Statistics.of(tree, comments, UNKNOWN_ARTICLE, NO_FAULTS);
  }

  /** A moment without zone, as "2016-09-03", "2016-09-03T10:05" or "2016-09-03T10:05:30". */
  static Moment local(String time) {
    return moment(time, ZoneBasis.UNKNOWN);
  }

  static Moment utc(String time) {
    return moment(time, ZoneBasis.GIVEN);
  }

  private static Moment moment(String time, ZoneBasis zone) {
    Precision precision =
        switch (time.length()) {
          case 10 -> Precision.DAY;
          case 16 -> Precision.MINUTE;
          default -> Precision.SECOND;
        };
    LocalDateTime value = LocalDateTime.parse(precision == Precision.DAY ? time + "T00:00" : time);
    return new Moment(micros(value), time, precision, zone);
  }

  private static long micros(LocalDateTime value) {
    Duration sinceEpoch =
        Duration.between(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), value);
    return sinceEpoch.dividedBy(Duration.of(1, ChronoUnit.MICROS));
  }
}
