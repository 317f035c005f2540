package org.belowline.thread;

import static org.belowline.thread.Threads.local;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Discussion.IdentifiedDocument;
import org.belowline.model.Document;
import org.belowline.model.Evidence;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadAssemblyTest {
  private static final String ARTICLE_ID = Ids.articleOfText("an article");
  private static final String THREAD_ID = Ids.thread(ARTICLE_ID);
  private static final Moment TIME = local("2016-09-03T10:05");

  @Test
  void placesCommentsInTheirThread() {
    Discussion discussion =
        assemble(
            null,
            comment(null, "Ann", "First, see www.example.org"),
            RawComment.missing(0, "1.1"),
            comment(1, "Bob", "Two words"),
            comment(null, "ANN", "Last"));
    List<Comment> comments = discussion.comments();
    Comment first = comments.get(0);
    Comment gone = comments.get(1);
    Comment deepest = comments.get(2);
    assertThat(discussion.threadId(), is(THREAD_ID));
    assertThat(comments.stream().map(Comment::position).toList(), contains(1L, 2L, 3L, 4L));
    assertThat(comments.stream().map(Comment::depth).toList(), contains(1L, 2L, 3L, 1L));
    assertThat(comments.stream().map(Comment::path).toList(), contains("1", "1.1", "1.1.1", "2"));
    assertThat(
        comments.stream().map(Comment::rootId).toList(),
        contains(first.id(), first.id(), first.id(), comments.get(3).id()));
    assertThat(deepest.parentId(), is(gone.id()));
    assertThat(gone.parentId(), is(first.id()));
    assertThat(first.parentId(), is(nullValue()));
    assertThat(first.links(), is(1L));
    assertThat(comments.stream().map(Comment::words).toList(), contains(3L, null, 2L, 1L));
    assertThat(gone.links(), is(nullValue()));
    assertThat(comments.get(3).participantId(), is(first.participantId()));
    assertThat(comments.get(3).statistics().authorNth(), is(2L));
    assertThat(discussion.summary().people().participants(), is(2L));
    assertThat(discussion.summary().counts().missing(), is(1L));
  }

  @Test
  void takesIdsFromTheSiteElseFromContentElseFromThePlace() {
    RawComment withSiteId = present(null, "77", "Ann", "A body");
    Discussion discussion =
        assemble(
            null,
            withSiteId,
            comment(null, "Ann", "A  body\u00a0"),
            comment(0, "Ann", "A body"),
            RawComment.missing(null, null),
            withSiteId);
    assertThat(
        ids(discussion),
        contains(
            Ids.commentOfSite(THREAD_ID, "77"),
            Ids.commentOfContent(THREAD_ID, "Ann", TIME.text(), "A body", 0),
            Ids.commentOfContent(THREAD_ID, "Ann", TIME.text(), "A body", 1),
            Ids.commentOfPath(THREAD_ID, "3"),
            Ids.commentOfContent(THREAD_ID, "Ann", TIME.text(), "A body", 2)));
  }

  @Test
  void givesDeletedCommentsIdsButNoPerson() {
    RawComment deleted =
        new RawComment(
            null, null, Status.DELETED, null, null, "Ann", null, TIME, null, null, null, null);
    Discussion discussion = assemble(List.of("Ann"), deleted, deleted);
    assertThat(ids(discussion).stream().distinct().toList(), hasSize(2));
    assertThat(discussion.comments().get(0).participantId(), is(nullValue()));
    assertThat(discussion.comments().get(0).articleAuthor(), is(nullValue()));
    assertThat(discussion.comments().get(0).words(), is(nullValue()));
    assertThat(discussion.summary().counts().deleted(), is(2L));
  }

  @Test
  void keepsDeepIdsApart() {
    List<RawComment> chain = new ArrayList<>();
    for (int v = 0; v < Comment.DEEPEST_PATH; v++) {
      chain.add(comment(v == 0 ? null : v - 1, null, "deeper"));
    }
    for (int i = 0; i < 3; i++) {
      chain.add(RawComment.missing(Comment.DEEPEST_PATH - 1, null));
    }
    chain.add(RawComment.missing(Comment.DEEPEST_PATH, null));
    Discussion discussion = ThreadAssembly.assemble(List.of(capture(null, chain)));
    assertThat(ids(discussion).stream().distinct().toList(), hasSize(chain.size()));
    assertThat(discussion.comments().get(Comment.DEEPEST_PATH - 1).path(), is(not(nullValue())));
    assertThat(discussion.comments().get(Comment.DEEPEST_PATH).path(), is(nullValue()));
  }

  @Test
  void assemblesALongChain() {
    int length = 300_000;
    List<RawComment> chain = new ArrayList<>();
    for (int v = 0; v < length; v++) {
      chain.add(comment(v == 0 ? null : v - 1, "Ann", "a"));
    }
    List<Comment> comments = ThreadAssembly.assemble(List.of(capture(null, chain))).comments();
    assertThat(comments.get(length - 1).depth(), is((long) length));
    assertThat(comments.get(length - 1).rootId(), is(comments.get(0).id()));
  }

  @Test
  void tellsTheArticleAuthorByFoldedName() {
    Discussion discussion =
        assemble(
            List.of("Jane  ROE", "Guest"),
            comment(null, "jane roe", "a"),
            comment(null, "John", "b"),
            comment(null, "Guest", "c"),
            comment(null, null, "d"));
    assertThat(authorship(discussion), contains(true, false, null, null));
    assertThat(discussion.summary().people().articleAuthorComments(), is(1L));
    assertThat(discussion.summary().people().unattributed(), is(2L));
  }

  @Test
  void doesNotKnowTheArticleAuthorWhereNobodyIsNamed() {
    RawComment[] comments = {comment(null, "Jane", "a"), comment(null, "Guest", "b")};
    for (Discussion discussion :
        List.of(assemble(null, comments), assemble(List.of("Guest"), comments))) {
      assertThat(authorship(discussion), contains(nullValue(), nullValue()));
      assertThat(discussion.summary().people().articleAuthorComments(), is(nullValue()));
    }
  }

  @Test
  void makesAnEmptyThread() {
    Discussion discussion = assemble(null);
    assertThat(discussion.comments(), is(empty()));
    assertThat(discussion.articleWords(), is(3L));
    assertThat(discussion.summary().declared(), is(18L));
    assertThat(discussion.summary().unaccounted(), is(18L));
  }

  @Test
  void doesNotDependOnTheOrderOfCaptures() {
    List<Capture> captures = new ArrayList<>();
    for (Long capturedAt : new Long[] {null, 5L, 7L}) {
      for (String url : new String[] {null, "http://a.example/", "http://b.example/"}) {
        for (long record = 0; record < 2; record++) {
          Document document = document("f".repeat(64), url, capturedAt, record);
          RawComment comment = comment(null, "Ann", captures.size() + ". capture");
          captures.add(new Capture(ARTICLE_ID, document, article(null), List.of(comment)));
        }
      }
    }
    Discussion inOrder = ThreadAssembly.assemble(captures);
    for (int seed = 0; seed < 20; seed++) {
      List<Capture> shuffled = new ArrayList<>(captures);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(ThreadAssembly.assemble(shuffled), is(inOrder));
    }
    assertThat(inOrder.comments(), hasSize(captures.size()));
    List<String> documentIds = inOrder.documents().stream().map(IdentifiedDocument::id).toList();
    assertThat(documentIds.stream().distinct().sorted().toList(), is(documentIds));
    assertThat(documentIds, hasSize(captures.size()));
  }

  @Test
  void countsEqualDocuments() {
    List<Capture> captures = new ArrayList<>();
    for (long record = 0; record < 2; record++) {
      captures.add(
          new Capture(ARTICLE_ID, document("ab", null, 5L, record), article(null), List.of()));
    }
    List<IdentifiedDocument> documents = ThreadAssembly.assemble(captures).documents();
    for (IdentifiedDocument identified : documents) {
      long record = Objects.requireNonNull(identified.document().location().record());
      assertThat(identified.id(), is(Ids.document("ab", null, 5L, record)));
    }
  }

  @Test
  void refusesCapturesOfTwoArticles() {
    Capture one = capture(null, List.of());
    Capture other =
        new Capture(Ids.articleOfText("another"), one.document(), one.article(), List.of());
    assertThrows(
        IllegalArgumentException.class, () -> ThreadAssembly.assemble(List.of(one, other)));
    assertThrows(IllegalArgumentException.class, () -> ThreadAssembly.assemble(List.of()));
  }

  private static Discussion assemble(@Nullable List<String> authors, RawComment... comments) {
    return ThreadAssembly.assemble(List.of(capture(authors, List.of(comments))));
  }

  private static Capture capture(@Nullable List<String> authors, List<RawComment> comments) {
    return new Capture(ARTICLE_ID, document("00", null, null, null), article(authors), comments);
  }

  private static Article article(@Nullable List<String> authors) {
    return new Article(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        authors,
        null,
        null,
        "Three words here.",
        "18 Responses",
        18L,
        null);
  }

  private static Document document(
      String sha256, @Nullable String url, @Nullable Long capturedAt, @Nullable Long record) {
    return new Document(
        new Location("pages.txt", record, null),
        "text",
        null,
        url,
        capturedAt,
        "UTF-8",
        0,
        100,
        sha256,
        0,
        List.of());
  }

  private static RawComment comment(
      @Nullable Integer parent, @Nullable String author, String body) {
    return present(parent, null, author, body);
  }

  private static RawComment present(
      @Nullable Integer parent, @Nullable String siteId, @Nullable String author, String body) {
    return new RawComment(
        parent,
        null,
        Status.PRESENT,
        parent == null ? null : Evidence.INDENT,
        siteId,
        author,
        null,
        TIME,
        body,
        null,
        null,
        null);
  }

  private static List<String> ids(Discussion discussion) {
    return discussion.comments().stream().map(Comment::id).toList();
  }

  private static List<@Nullable Boolean> authorship(Discussion discussion) {
    return discussion.comments().stream().<@Nullable Boolean>map(Comment::articleAuthor).toList();
  }
}
