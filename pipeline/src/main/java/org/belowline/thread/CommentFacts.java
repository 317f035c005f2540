package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import org.belowline.model.Moment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics need to know of a comment besides its place in the tree.
 *
 * @param participant equal for all comments of one person; null where nobody is known, as for every
 *     comment that is not present
 * @param words null exactly where the comment is not present
 * @param articleAuthor whether an author of the article wrote it; null where one of them is unknown
 */
public record CommentFacts(
    Status status,
    @Nullable String participant,
    @Nullable Moment created,
    @Nullable Long words,
    @Nullable Long votes,
    @Nullable Boolean articleAuthor) {
  public CommentFacts {
    requireNonNull(status, "status");
    if (status != Status.PRESENT && participant != null) {
      throw new IllegalArgumentException("a %s comment by %s".formatted(status, participant));
    }
    if ((status == Status.PRESENT) == (words == null)) {
      throw new IllegalArgumentException("a %s comment with words: %s".formatted(status, words));
    }
    if (articleAuthor != null && participant == null) {
      throw new IllegalArgumentException("nobody known is or is not the article's author");
    }
  }

  boolean isPresent() {
    return status == Status.PRESENT;
  }
}
