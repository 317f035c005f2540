package org.belowline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One person in one thread.
 *
 * @param id unique in all threads
 * @param name as first printed in the thread; null where it is not kept
 * @param told what the person is told by
 * @param articleAuthor whether the person is an author of the article; null where none is known
 */
public record Participant(
    String id,
    @Nullable String name,
    Told told,
    @Nullable Boolean articleAuthor,
    Activity activity) {
  public Participant {
    requireNonNull(id, "id");
    requireNonNull(told, "told");
    requireNonNull(activity, "activity");
  }

  /** What tells one person from another. */
  public enum Told {
    /** The site's own id of the person. */
    ID,
    /** The folded name: namesakes merge. */
    NAME
  }

  /**
   * What the person does in the thread; the definitions stand in the schema of participants.
   *
   * @param comments at least one
   */
  public record Activity(
      long comments,
      long repliesGiven,
      long repliesReceived,
      long partners,
      long selfReplies,
      @Nullable Moment first,
      @Nullable Moment last,
      double meanDepth,
      long words) {
    public Activity {
      if (comments < 1 || repliesGiven > comments || selfReplies > repliesGiven) {
        throw new IllegalArgumentException(
            "%d comments, %d of them replies, %d to oneself"
                .formatted(comments, repliesGiven, selfReplies));
      }
    }
  }
}
