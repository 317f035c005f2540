package org.belowline.thread;

import static org.belowline.thread.Threads.by;
import static org.belowline.thread.Threads.star;
import static org.belowline.thread.Threads.tree;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.junit.jupiter.api.Test;

class PeopleStatisticsTest {
  /** Ann ← Bob ← Ann ← Ann, Ann ← Cem; Dee answers nobody, the deleted one and the unknown one. */
  private static final ReplyTree TREE = tree(-1, 0, 1, 2, 0, -1, 5, -1, 7, -1);

  private static final List<CommentFacts> COMMENTS =
      List.of(
          by("ann"),
          by("bob"),
          by("ann"),
          by("ann"),
          by("cem"),
          Threads.DELETED,
          by("dee"),
          by(null),
          by("dee"),
          Threads.MISSING);

  @Test
  void describesWhoTakesPart() {
    ThreadSummary.People people = PeopleStatistics.of(TREE, COMMENTS, true);
    assertThat(people.participants(), is(4L));
    assertThat(people.unattributed(), is(1L));
    assertThat(people.participantsKnownShare(), is(7 / 8.0));
    assertThat(people.commentsPerParticipant(), is(7 / 4.0));
    assertThat(people.participantsPerComment(), is(4 / 7.0));
    assertThat(people.topParticipantShare(), is(3 / 7.0));
    assertThat(people.oneTimeShare(), is(2 / 4.0));
    // 1, 1, 2, 3: (−3·1 − 1·1 + 1·2 + 3·3) / (4·7)
    assertThat(people.participationGini(), is(7 / 28.0));
    assertThat(people.participationEntropy(), closeTo(1.842371, 1e-6));
  }

  @Test
  void describesWhoAnswersWhom() {
    ThreadSummary.People people = PeopleStatistics.of(TREE, COMMENTS, true);
    assertThat(people.selfReplies(), is(1L));
    assertThat(people.replyDyads(), is(2L));
    assertThat(people.mutualDyads(), is(1L));
    assertThat(people.dyadReciprocity(), is(0.5));
  }

  @Test
  void hasNoReciprocityWithoutADyad() {
    ThreadSummary.People people =
        PeopleStatistics.of(tree(-1, 0), List.of(by("ann"), by("ann")), false);
    assertThat(people.replyDyads(), is(0L));
    assertThat(people.mutualDyads(), is(0L));
    assertThat(people.dyadReciprocity(), is(nullValue()));
    assertThat(people.selfReplies(), is(1L));
  }

  @Test
  void countsTheArticleAuthorWhereKnown() {
    List<CommentFacts> comments =
        List.of(author("ann", true), author("bob", false), author("ann", true), by(null));
    assertThat(PeopleStatistics.of(star(4), comments, true).articleAuthorComments(), is(2L));
    assertThat(
        PeopleStatistics.of(star(2), List.of(by("ann"), by("bob")), false).articleAuthorComments(),
        is(nullValue()));
  }

  @Test
  void knowsNothingWhereNobodyIsKnown() {
    List<CommentFacts> comments = List.of(by(null), by(null), Threads.MISSING);
    assertThat(
        PeopleStatistics.of(tree(-1, 0, 1), comments, true),
        is(
            new ThreadSummary.People(
                null, 2, 0.0, null, null, null, null, null, null, null, null, null, null, null)));
  }

  @Test
  void hasNoKnownShareWhereNothingIsPresent() {
    ThreadSummary.People people =
        PeopleStatistics.of(star(2), List.of(Threads.DELETED, Threads.MISSING), true);
    assertThat(people.participantsKnownShare(), is(nullValue()));
    assertThat(people.participants(), is(nullValue()));
    assertThat(people.unattributed(), is(0L));
  }

  private static CommentFacts author(String name, boolean ofArticle) {
    return new CommentFacts(Status.PRESENT, name, null, 1L, null, ofArticle);
  }
}
