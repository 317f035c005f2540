package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VolumeStatisticsTest {
  @Test
  void takesWordsOfPresentCommentsAndAllVotes() {
    List<CommentFacts> comments =
        List.of(
            present(10, 3L),
            present(0, null),
            present(3, -5L),
            present(4, null),
            new CommentFacts(Status.DELETED, null, null, null, 1L, null),
            Threads.MISSING);
    assertThat(
        VolumeStatistics.of(comments),
        is(new ThreadSummary.Volume(-1L, -1 / 3.0, 17, 17 / 4.0, 3.5)));
  }

  @Test
  void takesTheMiddleOne() {
    List<CommentFacts> comments = List.of(present(100, null), present(1, null), present(2, null));
    assertThat(
        VolumeStatistics.of(comments),
        is(new ThreadSummary.Volume(null, null, 103, 103 / 3.0, 2.0)));
  }

  @Test
  void knowsNothingOfCommentsThatAreGone() {
    assertThat(
        VolumeStatistics.of(List.of(Threads.MISSING, Threads.DELETED)),
        is(new ThreadSummary.Volume(null, null, 0, null, null)));
  }

  private static CommentFacts present(long words, @Nullable Long votes) {
    return new CommentFacts(Status.PRESENT, null, null, words, votes, null);
  }
}
