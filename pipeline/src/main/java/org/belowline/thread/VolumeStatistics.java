package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.belowline.model.ThreadSummary;

/** Votes, over the comments that have them, and words, over those that are present. */
final class VolumeStatistics {
  private VolumeStatistics() {}

  static ThreadSummary.Volume of(List<CommentFacts> comments) {
    long[] votes =
        comments.stream()
            .map(CommentFacts::votes)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .toArray();
    long[] words =
        comments.stream()
            .filter(CommentFacts::isPresent)
            .mapToLong(comment -> requireNonNull(comment.words()))
            .toArray();
    long votesSum = Arrays.stream(votes).sum();
    long wordsSum = Arrays.stream(words).sum();
    return new ThreadSummary.Volume(
        votes.length == 0 ? null : votesSum,
        votes.length == 0 ? null : (double) votesSum / votes.length,
        wordsSum,
        words.length == 0 ? null : (double) wordsSum / words.length,
        Median.of(words));
  }
}
