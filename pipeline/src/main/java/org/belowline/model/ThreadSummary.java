package org.belowline.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of one thread, or of one branch of it. Definition, unit and null rule of each
 * component stand in the schema of threads, under the same name.
 *
 * @param declared what the page says; null for a branch
 * @param branching null for a branch
 * @param faults null for a branch: repairs are counted a thread
 */
public record ThreadSummary(
    Counts counts,
    @Nullable Long declared,
    Shape shape,
    @Nullable Branching branching,
    People people,
    Timing timing,
    Volume volume,
    Quoting quoting,
    @Nullable Faults faults) {

  public ThreadSummary {
    requireNonNull(counts, "counts");
    requireNonNull(shape, "shape");
    requireNonNull(people, "people");
    requireNonNull(timing, "timing");
    requireNonNull(volume, "volume");
    requireNonNull(quoting, "quoting");
  }

  /** Declared comments that are not in the thread; may be negative. */
  public @Nullable Long unaccounted() {
    return declared == null ? null : declared - counts.comments();
  }

  /** How many comments, by status. */
  public record Counts(long comments, long found, long missing, long deleted) {
    public Counts {
      if (comments != found + missing + deleted) {
        throw new IllegalArgumentException(
            "%d comments = %d + %d + %d".formatted(comments, found, missing, deleted));
      }
    }
  }

  /** The form of the reply tree. */
  public record Shape(
      long topLevel,
      long replies,
      @Nullable Double replyShare,
      long leaves,
      @Nullable Double leafShare,
      long maxDepth,
      @Nullable Double meanDepth,
      @Nullable Double depthVariance,
      @Nullable Double meanLeafDepth,
      List<Long> depthCounts,
      long maxWidth,
      long hIndex,
      @Nullable Double structuralVirality,
      @Nullable Long maxReplies,
      @Nullable Double repliedShare) {
    public Shape {
      depthCounts = List.copyOf(depthCounts);
    }
  }

  /** How the comments spread over the top-level ones. */
  public record Branching(
      long largestBranch, @Nullable Double branchEntropy, @Nullable Double branchGini) {}

  /** Who takes part. */
  public record People(
      @Nullable Long participants,
      long unattributed,
      @Nullable Double participantsKnownShare,
      @Nullable Double commentsPerParticipant,
      @Nullable Double participantsPerComment,
      @Nullable Double topParticipantShare,
      @Nullable Double oneTimeShare,
      @Nullable Double participationEntropy,
      @Nullable Double participationGini,
      @Nullable Long selfReplies,
      @Nullable Long replyDyads,
      @Nullable Long mutualDyads,
      @Nullable Double dyadReciprocity,
      @Nullable Long articleAuthorComments) {}

  /** When it was written. First and last are moments without text. */
  public record Timing(
      @Nullable Moment firstComment,
      @Nullable Moment lastComment,
      @Nullable Long lifespanSeconds,
      @Nullable Long secondsToFirstComment,
      @Nullable Double medianReplySeconds,
      @Nullable Long secondsToHalf,
      @Nullable Long commentsFirstHour,
      @Nullable Long commentsFirstDay,
      long timeInversions) {}

  /** Votes and words. */
  public record Volume(
      @Nullable Long votesSum,
      @Nullable Double votesMean,
      long words,
      @Nullable Double meanWords,
      @Nullable Double medianWords) {}

  /**
   * What the comments take over.
   *
   * @param quotedShareOfArticle null without an article text
   */
  public record Quoting(long quotingComments, @Nullable Double quotedShareOfArticle) {}

  /** Broken links that were repaired, and records left out. */
  public record Faults(long orphans, long selfParents, long cycles, long duplicateIds) {}
}
