package org.belowline.thread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.belowline.model.Article;
import org.belowline.model.Capture;
import org.belowline.model.Document;
import org.belowline.model.Evidence;
import org.belowline.model.Ids;
import org.belowline.model.Location;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapturesTest {
  private static final String ARTICLE_ID = Ids.articleOfUrl("news.example/a");

  @Test
  void hasEachCommentOnce() {
    MergedThread merged =
        merged(
            capture(1, comment("Ann", 1, "First"), comment("Bob", 2, "Second")),
            capture(2, comment("Bob", 2, "Second "), comment("Cy", 3, "Third")));
    assertThat(bodies(merged), contains("First", "Second ", "Third"));
  }

  @Test
  void aMissingAuthorOrTimeIsLikeAny() {
    MergedThread merged =
        merged(
            capture(1, comment("Ann", null, "First"), comment("Bob", 2, "First")),
            capture(2, comment(null, 2, "First"), comment("Ann", 1, "First")));
    assertThat(bodies(merged), contains("First", "First"));
    assertThat(authors(merged), contains("Ann", "Bob"));
  }

  @Test
  void keepsEqualCommentsOfOnePageApart() {
    MergedThread merged =
        merged(
            capture(1, comment("Ann", null, "Yes"), comment("Ann", null, "Yes")),
            capture(2, comment("Ann", null, "Yes")));
    assertThat(bodies(merged), contains("Yes", "Yes"));
  }

  @Test
  void keepsRepliesBelowTheirParents() {
    RawComment[] old = {comment("Ann", null, "First"), below(0, comment("Bob", null, "Reply"))};
    RawComment[] recent = {
      comment("Ann", null, "First"),
      below(0, comment("Cy", null, "Later")),
      comment("Di", null, "Second")
    };
    MergedThread merged = merged(capture(1, old), capture(2, recent));
    assertThat(bodies(merged), contains("First", "Reply", "Later", "Second"));
    assertThat(parents(merged), contains(null, 0, 0, null));
  }

  @Test
  void equalRepliesStayBelowTheirOwnParents() {
    RawComment[] page = {
      comment("Ann", null, "First"), below(0, comment(null, null, "Yes")),
      comment("Bob", null, "Second"), below(2, comment(null, null, "Yes"))
    };
    RawComment[] without = {page[2], below(0, page[3])};
    MergedThread merged = merged(capture(1, page), capture(2, without));
    assertThat(bodies(merged), contains("First", "Yes", "Second", "Yes"));
    assertThat(parents(merged), contains(null, 0, null, 2));
  }

  @Test
  void aNewerTextWithoutLayoutTakesNoRepliesFromTheirParents() {
    RawComment[] page = {
      comment("Ann", 1, "First"),
      new RawComment(
          0,
          null,
          Status.PRESENT,
          Evidence.MARKUP,
          "7",
          "Bob",
          null,
          null,
          "Reply",
          null,
          null,
          null)
    };
    RawComment[] text = {
      comment("Ann", 1, "First"), comment("Bob", 2, "Reply"), comment("Cy", 3, "Third")
    };
    MergedThread merged = merged(capture(1, page), capture(2, text));
    assertThat(bodies(merged), contains("First", "Reply", "Third"));
    assertThat(parents(merged), contains(null, 0, null));
  }

  @Test
  void aNewerListWithIdsOrDeletionsIsBelieved() {
    RawComment[] old = {comment("7", "Ann", null, "First"), below(0, comment("Bob", 2, "Reply"))};
    RawComment deleted =
        new RawComment(
            null, null, Status.DELETED, null, "7", null, null, null, null, null, null, null);
    MergedThread merged = merged(capture(1, old), capture(2, deleted));
    assertThat(merged.comments().get(0).status(), is(Status.DELETED));
    MergedThread moved =
        merged(
            capture(1, withId("7", "a"), below(0, withId("8", "b"))),
            capture(2, withId("7", "a"), withId("8", "b")));
    assertThat(parents(moved), contains(null, null));
  }

  @Test
  void aTimeOfOnePrintHasTheZoneThatAnyCaptureKnows() {
    Moment local = new Moment(7L, "8:15 am", Precision.MINUTE, ZoneBasis.UNKNOWN);
    Moment given = new Moment(9L, "8:15 am", Precision.SECOND, ZoneBasis.GIVEN);
    Moment other = new Moment(9L, "9:15 am", Precision.SECOND, ZoneBasis.GIVEN);
    assertThat(local.zonedAs(given), is(given));
    assertThat(given.zonedAs(local), is(given));
    assertThat(local.zonedAs(other), is(local));
    assertThat(local.zonedAs(null), is(local));
    RawComment text = comment("Ann", null, "First").withCreated(local);
    MergedThread merged = merged(capture(1, text.withCreated(given)), capture(2, text));
    assertThat(merged.comments().get(0).created(), is(given));
  }

  @Test
  void fillsAGapWithWhatAnotherCaptureShows() {
    RawComment[] lost = {
      comment("Ann", null, "First"), RawComment.missing(null, "2"), comment("Cy", null, "Third")
    };
    RawComment[] whole = {
      comment("Ann", null, "First"), comment("Bob", null, "Second"), comment("Cy", null, "Third")
    };
    for (MergedThread merged :
        List.of(
            merged(capture(1, lost), capture(2, whole)),
            merged(capture(1, whole), capture(2, lost)),
            merged(capture(1, lost), capture(2, lost), capture(3, whole)))) {
      assertThat(bodies(merged), contains("First", "Second", "Third"));
    }
    assertThat(merged(capture(1, lost), capture(2, lost)).comments(), hasSize(3));
  }

  @Test
  void mergedSiblingsOfOneTimeStandInOrderOfId() {
    RawComment[] page = new RawComment[8];
    for (int i = 0; i < page.length; i++) {
      page[i] = comment(Integer.toString(i), "Ann", comment("Ann", 1, "x").created(), "Say " + i);
    }
    MergedThread alone = thread(List.of(capture(1, page)));
    assertThat(alone.comments(), is(List.of(page)));
    RawComment late = comment("Bob", 2, "Late");
    List<RawComment> expected = new ArrayList<>(List.of(page));
    expected.sort(
        Comparator.comparing(
            c -> Ids.commentOfSite(Ids.thread(ARTICLE_ID), String.valueOf(c.siteId()))));
    assertThat(expected, is(not(List.of(page))));
    expected.add(late);
    assertThat(merged(capture(1, page), capture(2, late)).comments(), is(expected));
  }

  @Test
  void theSitesOwnIdGoesBeforeTheText() {
    MergedThread merged =
        merged(
            capture(1, withId("7", "First"), withId("8", "Second")),
            capture(2, withId("7", "First, edited"), withId("9", "Second")));
    assertThat(bodies(merged), contains("First, edited", "Second", "Second"));
  }

  @Test
  void anAgeIsTheSameTimeADayLater() {
    Moment day = new Moment(7L, "3 days ago", Precision.DAY, ZoneBasis.UNKNOWN);
    Moment later = new Moment(7L, "4 days ago", Precision.DAY, ZoneBasis.UNKNOWN);
    Moment other = new Moment(8L, "2 days ago", Precision.DAY, ZoneBasis.UNKNOWN);
    assertThat(
        merged(capture(1, at(day, "Yes")), capture(2, at(later, "Yes"))).comments(), hasSize(1));
    assertThat(
        merged(capture(1, at(day, "Yes")), capture(2, at(other, "Yes"))).comments(), hasSize(2));
  }

  @Test
  void laterPagesOfAThreadGoOnBehindTheEarlierOnes() {
    RawComment[] first = {comment("Ann", null, "First"), comment("Bob", null, "Second")};
    RawComment[] second = {comment("Cy", null, "Third"), comment("Di", null, "Fourth")};
    MergedThread merged = merged(page(1, 2, second), page(2, 1, first), page(3, 2, second));
    assertThat(bodies(merged), contains("First", "Second", "Third", "Fourth"));
  }

  @Test
  void aQuoteOfAnotherPageIsALink() {
    RawComment[] first = {withId("7", "First"), comment("Bob", 2, "Second")};
    RawComment[] second = {quoting("7", "Third"), quoting("bob", "Fourth"), quoting("8", "Fifth")};
    MergedThread merged = merged(page(1, 1, first), page(2, 2, second));
    assertThat(bodies(merged), contains("First", "Second", "Third", "Fourth", "Fifth"));
    assertThat(parents(merged), contains(null, null, 0, 1, null));
    assertThat(merged.comments().get(2).evidence(), is(Evidence.REFERENCE));
  }

  @Test
  void takesTheArticleOfTheNewestThatHasItsText() {
    MergedThread merged =
        merged(
            withArticle(1, article("Old", "Ann", "An old text.")),
            withArticle(2, article("New", null, "A new text.")),
            withArticle(3, article("Moved", "Bob", null)));
    assertThat(merged.article().body(), is("A new text."));
    assertThat(merged.article().headline(), is("New"));
    assertThat(merged.article().byline(), is("Bob"));
  }

  @Test
  void aCaptureWithoutTimeIsTheOldest() {
    MergedThread merged =
        merged(
            withArticle(null, article("Undated", null, "b")),
            withArticle(1, article("Dated", null, "a")));
    assertThat(merged.article().headline(), is("Dated"));
    assertThat(merged.article().byline(), is(nullValue()));
  }

  /** Random threads in several captures: nothing lost, nothing twice, any order the same. */
  @Test
  void mergesPartsOfARandomThread() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int size = 1 + random.nextInt(30);
      List<Integer> parents = new ArrayList<>();
      for (int v = 0; v < size; v++) {
        parents.add(random.nextInt(v + 1) - 1);
      }
      List<Capture> captures = new ArrayList<>();
      for (int c = 1; c <= 4; c++) {
        captures.add(part(c, parents, random));
      }
      Capture whole = part(9, parents, null);
      List<Capture> all = new ArrayList<>(captures);
      all.add(whole);
      MergedThread merged = thread(all);
      assertThat(merged.comments(), hasSize(size));
      for (int v = 0; v < size; v++) {
        RawComment comment = merged.comments().get(v);
        Integer parent = comment.parent();
        int expected = parents.get(Integer.parseInt(String.valueOf(comment.body())));
        String parentBody = parent == null ? "-1" : merged.comments().get(parent).body();
        assertThat(parentBody, is(Integer.toString(expected)));
      }
      MergedThread partsMerged = thread(captures);
      Collections.shuffle(captures, random);
      assertThat(thread(captures), is(partsMerged));
    }
  }

  /** A page that shows a part of the thread, each comment with all above it; all without random. */
  private static Capture part(int time, List<Integer> parents, @Nullable Random random) {
    boolean[] shown = new boolean[parents.size()];
    for (int v = 0; v < shown.length; v++) {
      for (int up = random == null || random.nextBoolean() ? v : -1;
          up >= 0;
          up = parents.get(up)) {
        shown[up] = true;
      }
    }
    int[] place = new int[shown.length];
    List<RawComment> comments = new ArrayList<>();
    for (int v = 0; v < shown.length; v++) {
      if (shown[v]) {
        place[v] = comments.size();
        RawComment comment = comment(v % 3 == 0 ? null : "Ann", null, Integer.toString(v));
        comments.add(parents.get(v) < 0 ? comment : below(place[parents.get(v)], comment));
      }
    }
    return capture(time, comments.toArray(RawComment[]::new));
  }

  private static MergedThread merged(Capture... captures) {
    MergedThread merged = thread(List.of(captures));
    List<Capture> reversed = new ArrayList<>(List.of(captures));
    Collections.reverse(reversed);
    assertThat(thread(reversed), is(merged));
    return merged;
  }

  private static MergedThread thread(List<Capture> captures) {
    return Merging.of(ARTICLE_ID, new Captures(captures), null);
  }

  private static Capture capture(int time, RawComment... comments) {
    return new Capture(
        ARTICLE_ID, document((long) time), article("Headline", null, "Body."), List.of(comments));
  }

  private static Capture page(int time, int page, RawComment... comments) {
    Capture capture = capture(time, comments);
    return new Capture(ARTICLE_ID, capture.document(), capture.article(), capture.comments(), page);
  }

  private static RawComment quoting(String quoted, String body) {
    return new RawComment(
        null,
        null,
        Status.PRESENT,
        null,
        null,
        null,
        null,
        null,
        body,
        List.of(quoted),
        null,
        null);
  }

  private static Capture withArticle(@Nullable Integer time, Article article) {
    return new Capture(ARTICLE_ID, document(time == null ? null : (long) time), article, List.of());
  }

  private static Article article(String headline, @Nullable String byline, @Nullable String body) {
    return new Article(
        null, null, null, null, null, headline, byline, null, null, null, body, null, null, null);
  }

  private static Document document(@Nullable Long time) {
    return new Document(
        Location.of("in" + time), "warc", null, null, time, "UTF-8", 0, 1, "00", 0, List.of());
  }

  private static RawComment comment(@Nullable String author, @Nullable Integer hour, String body) {
    Moment created =
        hour == null
            ? null
            : new Moment(
                hour * 3_600_000_000L, hour + " o'clock", Precision.MINUTE, ZoneBasis.UNKNOWN);
    return comment(null, author, created, body);
  }

  private static RawComment at(Moment created, String body) {
    return comment(null, "Ann", created, body);
  }

  private static RawComment withId(String siteId, String body) {
    return comment(siteId, "Ann", null, body);
  }

  private static RawComment below(int parent, RawComment comment) {
    return comment.withParent(parent);
  }

  private static RawComment comment(
      @Nullable String siteId, @Nullable String author, @Nullable Moment created, String body) {
    return new RawComment(
        null, null, Status.PRESENT, null, siteId, author, null, created, body, null, null, null);
  }

  private static List<@Nullable String> bodies(MergedThread thread) {
    return thread.comments().stream().<@Nullable String>map(RawComment::body).toList();
  }

  private static List<@Nullable String> authors(MergedThread thread) {
    return thread.comments().stream().<@Nullable String>map(RawComment::author).toList();
  }

  private static List<@Nullable Integer> parents(MergedThread thread) {
    return thread.comments().stream().<@Nullable Integer>map(RawComment::parent).toList();
  }
}
