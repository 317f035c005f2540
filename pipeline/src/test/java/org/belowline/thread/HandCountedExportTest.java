package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Branch;
import org.belowline.model.Comment;
import org.belowline.model.CommentStatistics;
import org.belowline.model.Discussion;
import org.belowline.model.Evidence;
import org.belowline.model.ExportedComment;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Participant;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ThreadSummary;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A thread with each kind of fault, counted by hand. Bob wrote the article, at second 0. As it is
 * mended:
 *
 * <pre>
 * position                second  words  votes
 * 2   a      Ann              60      2      3
 * 1     b    Bob              30      3         older than what it answers
 * 11      j                                     deleted, without time
 * 9     c    Ann            3660      1     -1  another c, of second 3700, is left out
 * 3   d      Cleo            100      4         answers itself
 * 4   x                                         two replies name it, which no row is
 * 5     e    Bob             200      2
 * 10    f    [deleted]      5000      1
 * 6   g      Dag             300      1         answers i: the oldest of a circle
 * 7     h    Ann             400      2
 * 8       i  Dag             500      3
 * </pre>
 */
class HandCountedExportTest {
  private static final String ARTICLE_ID = Ids.articleOfText("a town");

  private final ThreadAssembly.Assembled assembled =
      ThreadAssembly.assemble(
          List.of(),
          List.of(
              row("a", null, "Ann", 60, "two words", 3L),
              row("b", "a", "Bob", 30, "and three words", null),
              row("c", "a", "Ann", 3_660, "one", -1L),
              row("d", "d", "Cleo", 100, "these are four words", null),
              row("e", "x", "Bob", 200, "two words", null),
              row("f", "x", "[deleted]", 5_000, "one", null),
              row("g", "i", "Dag", 300, "one", null),
              row("h", "g", "Ann", 400, "two words", null),
              row("i", "h", "Dag", 500, "and three words", null),
              row("j", "b", null, null, null, null),
              row("c", "a", "Eve", 3_700, "late", null)));

  private final Discussion discussion = assembled.discussion();

  @Test
  void theThreadIsMended() {
    List<Comment> comments = discussion.comments();
    assertThat(
        comments.stream().map(comment -> comment.content().siteId()).toList(),
        contains("b", "a", "d", "x", "e", "g", "h", "i", "c", "f", "j"));
    assertThat(
        comments.stream().map(Comment::path).toList(),
        contains("1.1", "1", "2", "3", "3.1", "4", "4.1", "4.1.1", "1.2", "3.2", "1.1.1"));
    assertThat(assembled.duplicates().get(0).content().author(), is("Eve"));
  }

  @Test
  void itsNumbersAreThoseCountedByHand() {
    assertThat(
        discussion.summary(),
        is(
            new ThreadSummary(
                new ThreadSummary.Counts(11, 9, 1, 1),
                null,
                new ThreadSummary.Shape(
                    4,
                    7,
                    7 / 11.0,
                    6,
                    6 / 11.0,
                    3,
                    20 / 11.0,
                    62 / 121.0,
                    13 / 6.0,
                    List.of(4L, 5L, 2L),
                    5,
                    2,
                    2 * 192 / (12 * 11.0),
                    2L,
                    5 / 11.0),
                new ThreadSummary.Branching(4, 1.867633890971212, 9 / 44.0),
                new ThreadSummary.People(
                    4L,
                    1,
                    8 / 9.0,
                    2.0,
                    0.5,
                    3 / 8.0,
                    1 / 4.0,
                    1.9056390622295665,
                    6 / 32.0,
                    1L,
                    2L,
                    1L,
                    0.5,
                    2L),
                new ThreadSummary.Timing(
                    time(30), time(5_000), 4_970L, 30L, 100.0, 270L, 7L, 9L, 1),
                new ThreadSummary.Volume(2L, 1.0, 19, 19 / 9.0, 2.0),
                new ThreadSummary.Quoting(0, null),
                new ThreadSummary.Faults(2, 1, 1, 1))));
  }

  @Test
  void commentsHaveTheirPlaces() {
    List<Comment> comments = discussion.comments();
    assertThat(
        comments.get(8).statistics(), is(new CommentStatistics(8L, 0, 0, 0, 3_600L, 3_660L, 3L)));
    assertThat(
        comments.get(3).statistics(), is(new CommentStatistics(null, 2, 2, 1, null, null, null)));
    assertThat(comments.get(0).statistics(), is(new CommentStatistics(1L, 1, 1, 1, -30L, 30L, 1L)));
  }

  @Test
  void branchesAreThreadsOfTheirOwnWithoutTheArticle() {
    List<Branch> branches = discussion.branches();
    assertThat(branches.stream().map(Branch::position).toList(), contains(2L, 3L, 4L, 6L));
    assertThat(
        branches.stream().map(b -> b.summary().shape().structuralVirality()).toList(),
        contains(2 * 10 / 12.0, null, 2 * 4 / 6.0, 2 * 4 / 6.0));
    assertThat(
        branches.stream().map(b -> b.summary().people().participants()).toList(),
        contains(2L, 1L, 1L, 2L));
    assertThat(
        branches.stream().map(b -> b.summary().timing().secondsToFirstComment()).toList(),
        contains(30L, 100L, 200L, 300L));
  }

  @Test
  void participantsAreCounted() {
    Participant ann =
        discussion.participants().stream().filter(p -> p.name().equals("Ann")).findFirst().get();
    assertThat(
        ann.activity(),
        is(new Participant.Activity(3, 2, 3, 2, 1, time(60), time(3_660), 5 / 3.0, 5)));
    assertThat(ann.articleAuthor(), is(false));
  }

  private static ExportedComment row(
      String id,
      @Nullable String parent,
      @Nullable String author,
      @Nullable Integer second,
      @Nullable String body,
      @Nullable Long votes) {
    return new ExportedComment(
        ARTICLE_ID,
        new Location("rows.jsonl", null, null),
        "jsonl",
        new Article(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            List.of("Bob"),
            time(0),
            null,
            null,
            null,
            null,
            null),
        new RawComment(
            null,
            null,
            body == null ? Status.DELETED : Status.PRESENT,
            parent == null ? null : Evidence.ID,
            id,
            author,
            null,
            second == null ? null : time(second),
            body,
            null,
            votes,
            null,
            null,
            parent,
            null));
  }

  private static Moment time(int second) {
    return new Moment(second * 1_000_000L, null, Precision.SECOND, ZoneBasis.GIVEN);
  }
}
