package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.stream.Collectors;
import org.belowline.model.Capture;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.ZoneBasis;
import org.junit.jupiter.api.Test;

class ThreadAssemblyTest {
  @Test
  void givesPlacesRootsAndPaths() {
    List<Comment> comments = Threads.ofParents(-1, 0, 0, 2, -1).comments();

    assertThat(
        comments.stream().map(Comment::path).collect(Collectors.toList()),
        is(List.of("1", "1.1", "1.2", "1.2.1", "2")));
    assertThat(comments.get(3).parentId(), is(comments.get(2).id()));
    assertThat(comments.get(3).rootId(), is(comments.get(0).id()));
    assertThat(comments.get(0).rootId(), is(comments.get(0).id()));
    assertThat(comments.get(4).position(), is(5L));
  }

  @Test
  void equalCommentsHaveDifferentIds() {
    List<Comment> comments = Threads.ofParents(-1, -1, 0).comments();

    assertThat(comments.stream().map(Comment::id).distinct().count(), is(3L));
  }

  @Test
  void aMissingCommentIsKnownByItsPlace() {
    RawComment missing = RawComment.missing(null, "1");
    Discussion one = Threads.discussion(null, null, List.of(missing));
    Discussion two =
        Threads.discussion(null, null, List.of(Threads.comment(-1, null, null), missing));

    assertThat(one.comments().get(0).id(), is(not(two.comments().get(1).id())));
    assertThat(one.comments().get(0).words(), is(nullValue()));
    assertThat(one.summary().counts().missing(), is(1L));
  }

  @Test
  void nobodyIsNoParticipant() {
    Discussion discussion =
        Threads.discussion(
            List.of("Guest"),
            null,
            List.of(
                Threads.comment(-1, "Guest", null),
                Threads.comment(-1, "ANNA", null),
                Threads.comment(-1, "Anna", null)));

    assertThat(discussion.summary().people().participants(), is(1L));
    assertThat(discussion.summary().people().unattributed(), is(1L));
    assertThat(discussion.comments().get(0).articleAuthor(), is(nullValue()));
    assertThat(discussion.comments().get(2).statistics().authorNth(), is(2L));
  }

  @Test
  void timesOfTwoKindsAreNotCompared() {
    Moment utc = new Moment(0L, null, Precision.MINUTE, ZoneBasis.GIVEN);
    Discussion discussion =
        Threads.discussion(
            null,
            null,
            List.of(Threads.comment(-1, null, utc), Threads.comment(0, null, Threads.minute(5))));

    assertThat(discussion.summary().timing().firstComment(), is(nullValue()));
    assertThat(discussion.summary().timing().medianReplySeconds(), is(nullValue()));
    assertThat(discussion.comments().get(0).statistics().threadOrder(), is(nullValue()));
  }

  @Test
  void aDayIsNoEndOfAnInterval() {
    Moment day = new Moment(0L, null, Precision.DAY, ZoneBasis.UNKNOWN);
    Discussion discussion =
        Threads.discussion(
            null,
            day,
            List.of(
                Threads.comment(-1, null, Threads.minute(5)),
                Threads.comment(0, null, Threads.minute(6))));

    assertThat(discussion.summary().timing().secondsToFirstComment(), is(nullValue()));
    assertThat(discussion.summary().timing().commentsFirstHour(), is(nullValue()));
    assertThat(discussion.summary().timing().lifespanSeconds(), is(60L));
  }

  @Test
  void equalDocumentsAreCounted() {
    Capture one = Threads.capture(null, null, List.of(), "a.txt");
    Capture two = Threads.capture(null, null, List.of(), "b.txt");
    Discussion forward = ThreadAssembly.assemble(List.of(one, two));
    Discussion backward = ThreadAssembly.assemble(List.of(two, one));

    assertThat(forward.documents().size(), is(2));
    assertThat(forward.documents().get(0).id(), is(not(forward.documents().get(1).id())));
    assertThat(forward, is(backward));
  }

  @Test
  void aLongChainHasPathsToItsThousandthLevel() {
    int[] parents = new int[20_000];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i - 1;
    }
    List<Comment> comments = Threads.ofParents(parents).comments();

    assertThat(comments.get(999).path().length(), is(1_999));
    assertThat(comments.get(1_000).path(), is(nullValue()));
    assertThat(comments.get(19_999).depth(), is(20_000L));
    assertThat(comments.stream().map(Comment::id).distinct().count(), is(20_000L));
  }
}
