package org.belowline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One passage of a comment that is taken from the article or from an earlier comment. Offsets count
 * Unicode code points of the body that they stand in.
 *
 * @param start in the comment, inclusive
 * @param end in the comment, exclusive
 * @param sourceArticleId null where it is taken from a comment
 * @param sourceCommentId null where it is taken from the article
 * @param sourceStart in the source, inclusive
 * @param sourceEnd in the source, exclusive
 * @param words how many words the two passages have in common
 * @param identity these over the words of the longer passage
 * @param marked whether the comment marks it as said by somebody else
 * @param quoteId the quotation of the article that the source passage lies in; null where it lies
 *     in none
 */
public record Reuse(
    String id,
    String threadId,
    String commentId,
    long start,
    long end,
    @Nullable String sourceArticleId,
    @Nullable String sourceCommentId,
    long sourceStart,
    long sourceEnd,
    long words,
    double identity,
    boolean marked,
    @Nullable String quoteId) {
  public Reuse {
    requireNonNull(id, "id");
    requireNonNull(threadId, "threadId");
    requireNonNull(commentId, "commentId");
    if ((sourceArticleId == null) == (sourceCommentId == null)) {
      throw new IllegalArgumentException(
          "one source: %s, %s".formatted(sourceArticleId, sourceCommentId));
    }
    if (start < 0 || start >= end || sourceStart < 0 || sourceStart >= sourceEnd || words < 1) {
      throw new IllegalArgumentException(
          "%d to %d of %d to %d".formatted(start, end, sourceStart, sourceEnd));
    }
  }
}
