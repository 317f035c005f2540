package org.belowline.survey;

import java.util.function.Predicate;
import org.belowline.model.Comment;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/** How many comments there are of a kind; all but present ones are of none. */
public enum CommentFigure {
  /** Without a time that could be read. */
  UNTIMED(c -> at(c) == null),
  /** With a day, and no time of day. */
  DAY_ONLY(c -> at(c) != null && at(c).precision() == Precision.DAY),
  /** With a time of day in an unknown zone. */
  ZONELESS(c -> at(c) != null && at(c).hasMinute() && at(c).zone() == ZoneBasis.UNKNOWN),
  UNSIGNED(c -> c.content().author() == null),
  WITH_VOTES(c -> c.content().votes() != null);

  private final Predicate<Comment> test;

  CommentFigure(Predicate<Comment> test) {
    this.test = test;
  }

  boolean holds(Comment comment) {
    return comment.content().status() == Status.PRESENT && test.test(comment);
  }

  private static @Nullable Moment at(Comment comment) {
    Moment created = comment.content().created();
    return created == null || created.at() == null ? null : created;
  }
}
