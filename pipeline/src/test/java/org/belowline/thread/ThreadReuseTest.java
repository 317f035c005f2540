package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Document;
import org.belowline.model.Evidence;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Quote;
import org.belowline.model.RawComment;
import org.belowline.model.Reuse;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadReuseTest {
  /** A story with a block of nine words of Renn's in it. */
  private static final String STORY =
      "The harbour council met on a very long rainy evening.\n\nThis is how Tobias Renn put it to"
          + " the council:\n\n“We will not leave the islands without a boat.”\n\nNobody clapped.";

  @Test
  void namesSourceAndQuotation() {
    Discussion thread =
        assemble(STORY, comment(null, "Ann", "🍎 He said: we will not leave the islands, ha"));
    Reuse reuse = thread.reuses().get(0);
    Comment comment = thread.comments().get(0);
    Quote quote = thread.quotes().get(0);
    assertThat(reuse.commentId(), is(comment.id()));
    assertThat(reuse.sourceArticleId(), is(thread.articleId()));
    assertThat(reuse.sourceCommentId(), is(nullValue()));
    assertThat(reuse.start(), is(11L));
    assertThat(reuse.end(), is(40L));
    assertThat(
        STORY.substring((int) reuse.sourceStart(), (int) reuse.sourceEnd()),
        is("We will not leave the islands"));
    assertThat(reuse.quoteId(), is(quote.id()));
    assertThat(
        reuse.id(), is(Ids.reuse(comment.id(), 11, thread.articleId(), reuse.sourceStart())));
  }

  @Test
  void countsWhatIsTaken() {
    Discussion thread =
        assemble(
            STORY,
            comment(null, "Ann", "“We will not leave the islands”? He must be joking with us."),
            comment(0, "Bob", "“not leave the islands without a boat”, he said"),
            comment(null, "Cyd", "A very long rainy evening it was."));
    assertThat(thread.reuses(), hasSize(2));
    double words = thread.articleWords();
    assertThat(thread.summary().quoting().quotingComments(), is(2L));
    assertThat(thread.summary().quoting().quotedShareOfArticle(), is(closeTo(9 / words, 1e-9)));
    assertThat(thread.branches().get(0).summary().quoting().quotingComments(), is(2L));
    assertThat(thread.branches().get(1).summary().quoting().quotingComments(), is(0L));
    assertThat(thread.branches().get(1).summary().quoting().quotedShareOfArticle(), is(0.0));
  }

  @Test
  void looksAtTheFirstCommentsOfAVeryLongThread() {
    String taken = "“We will not leave the islands” is what he said";
    List<RawComment> comments =
        List.of(comment(null, "Ann", taken), comment(null, "Bob", taken + ", again"));
    long characters = STORY.length() + taken.length();

    List<List<ThreadReuse.Passage>> found = ThreadReuse.of(STORY, comments, characters).taken();

    assertThat(found.get(0), hasSize(1));
    assertThat(found.get(1), hasSize(0));
  }

  @Test
  void knowsNoShareWithoutAText() {
    Discussion thread = assemble(null, comment(null, "Ann", "Hm."));
    assertThat(thread.summary().quoting().quotingComments(), is(0L));
    assertThat(thread.summary().quoting().quotedShareOfArticle(), is(nullValue()));
  }

  @Test
  void namesTheAuthorOfAQuotedCommentAndTheSpeakerOfAQuotedQuotation() {
    Discussion thread =
        assemble(
            STORY,
            comment(null, "Ann", "My boat has a leak and nobody mends it."),
            comment(0, "Bob", "> My boat has a leak\n\nSo has mine."),
            comment(0, "Cyd", "> We will not leave the islands\n\nHa."));
    assertThat(
        thread.commentQuotes().stream().map(quote -> quote.speaker().name()).toList(),
        contains("Ann", "Tobias Renn"));
  }

  @Test
  void linksCommentsThatQuoteOthersWhereNobodyReplies() {
    List<Comment> comments =
        assemble(
                STORY,
                comment(null, "Ann", "My boat has a leak and nobody mends it."),
                comment(null, "Bob", "“My boat has a leak” — so has mine."),
                comment(null, "Cyd", "“We will not leave the islands”, ha."))
            .comments();
    assertThat(comments.get(1).parentId(), is(comments.get(0).id()));
    assertThat(comments.get(1).content().evidence(), is(Evidence.REFERENCE));
    assertThat(comments.get(2).parentId(), is(nullValue()));
  }

  @Test
  void leavesCommentsWhereTheyAreOnceSomebodyReplies() {
    List<Comment> comments =
        assemble(
                STORY,
                comment(null, "Ann", "My boat has a leak and nobody mends it."),
                comment(null, "Bob", "“My boat has a leak” — so has mine."),
                comment(0, "Cyd", "Poor you."))
            .comments();
    assertThat(comments.get(1).parentId(), is(nullValue()));
  }

  @Test
  void takesNoRepetitionForAReply() {
    RawComment first = comment(null, "Ann", "My boat has a leak and nobody mends it.");
    Discussion thread =
        assemble(
            STORY,
            first,
            comment(null, "Ann", "As I said: my boat has a leak and nobody mends it."),
            comment(null, "Bob", "My boat has a leak and nobody mends it!"));
    assertThat(thread.reuses(), hasSize(2));
    assertThat(
        thread.comments().stream().filter(comment -> comment.parentId() != null).toList(), empty());
  }

  @Test
  void goesByTimeWhereItIsKnown() {
    Discussion thread =
        assemble(
            STORY,
            at("2016-09-03T12:00", "“My boat has a leak” — so has mine."),
            at("2016-09-03T10:00", "My boat has a leak and nobody mends it."));
    assertThat(thread.reuses().get(0).commentId(), is(thread.comments().get(0).id()));
    assertThat(thread.reuses().get(0).sourceCommentId(), is(thread.comments().get(1).id()));
    assertThat(thread.comments().get(0).parentId(), is(thread.comments().get(1).id()));
  }

  @Test
  void readsWhatAPageSetsOff() {
    RawComment boxed =
        comment(null, "Bob", "My boat has a leak\n\nSo has mine.").withSetOff(List.of(0));
    Discussion thread =
        assemble(STORY, comment(null, "Ann", "My boat has a leak and nobody mends it."), boxed);
    assertThat(thread.reuses().get(0).marked(), is(true));
    assertThat(thread.commentQuotes().get(0).rule(), is("quoted_box"));
    assertThat(thread.commentQuotes(), is(not(empty())));
  }

  private static RawComment comment(@Nullable Integer parent, String author, String body) {
    return comment(parent, author, null, body);
  }

  private static RawComment at(String time, String body) {
    return comment(null, null, Threads.local(time), body);
  }

  private static RawComment comment(
      @Nullable Integer parent, @Nullable String author, @Nullable Moment created, String body) {
    return new RawComment(
        parent,
        null,
        Status.PRESENT,
        parent == null ? null : Evidence.MARKUP,
        null,
        author,
        null,
        created,
        body,
        null,
        null,
        null);
  }

  private static Discussion assemble(@Nullable String story, RawComment... comments) {
    Article article =
        new Article(
            null, null, null, null, null, null, null, null, null, null, story, null, null, null);
    Document document =
        new Document(
            new Location("pages.txt", null, null),
            "text",
            null,
            null,
            null,
            "UTF-8",
            0,
            100,
            "00",
            0,
            List.of());
    String articleId = Ids.articleOfText("a story");
    return ThreadAssembly.assemble(
        List.of(new Capture(articleId, document, article, List.of(comments))));
  }
}
