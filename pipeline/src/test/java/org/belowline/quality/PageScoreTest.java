package org.belowline.quality;

import static org.belowline.quality.LabelledComment.Part.AUTHOR;
import static org.belowline.quality.LabelledComment.Part.DATE;
import static org.belowline.quality.LabelledComment.Part.PARENT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notANumber;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The figures of small pages, worked out by hand. */
class PageScoreTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
  private static final String EIGHT = "the old ferry left the quay at noon";
  private static final String OTHER = "my sister keeps nine hens in her yard";
  private static final String THIRD = "nobody could open that rusty gate again";

  @Test
  void whatIsAsLabelledScoresOneEverywhere() {
    Tally tally =
        score(
            page(null, label("1", null, EIGHT, AUTHOR, DATE), label("2", "1", OTHER, PARENT)),
            comment(null, null, "Ann Reed", DAY, EIGHT),
            comment(0, Evidence.INDENT, null, null, OTHER));

    for (Figure figure : Figure.values()) {
      assertThat(figure.name(), figure.of(tally), is(1.0));
    }
  }

  @Test
  void oneLostAndTwoTooManyOfThree() {
    Tally tally =
        score(
            page(null, label("1", null, EIGHT), label("2", null, OTHER), label("3", null, THIRD)),
            comment(null, null, null, null, EIGHT),
            comment(null, null, null, null, "Home About Contact"),
            comment(null, null, null, null, OTHER),
            comment(null, null, null, null, "Powered by nothing at all"));

    assertThat(Figure.COMMENTS_PRECISION.of(tally), is(2.0 / 4));
    assertThat(Figure.COMMENTS_RECALL.of(tally), is(2.0 / 3));
    assertThat(Figure.COMMENTS_F1.of(tally), closeTo(2.0 * 2 / 7, 1e-12));
  }

  @Test
  void aCommentWithWordsTooManyMatchesButIsNotClean() {
    // 8 shared words, 8 and 10 in all: 16 / 18 = 0.89; with 14 it is 16 / 22 = 0.73, no match.
    Tally matched =
        score(page(null, label("1", null, EIGHT)), comment(null, null, null, null, EIGHT + " a b"));
    Tally lost =
        score(
            page(null, label("1", null, EIGHT)),
            comment(null, null, null, null, EIGHT + " a b c d e f"));

    assertThat(Figure.COMMENTS_F1.of(matched), is(1.0));
    assertThat(Figure.CLEAN_SHARE.of(matched), is(0.0));
    assertThat(Figure.COMMENTS_F1.of(lost), is(0.0));
    assertThat(Figure.CLEAN_SHARE.of(lost), is(0.0));
  }

  @Test
  void twoCommentsInOneAreFoundOnceAtMost() {
    Tally tally =
        score(
            page(null, label("1", null, EIGHT), label("2", null, "yes")),
            comment(null, null, null, null, EIGHT + " yes"));

    assertThat(Figure.COMMENTS_PRECISION.of(tally), is(1.0));
    assertThat(Figure.COMMENTS_RECALL.of(tally), is(0.5));
  }

  @Test
  void linksAreRightWhereBothEndsAre() {
    LabelledPage page =
        page(
            null,
            label("1", null, EIGHT),
            label("2", "1", OTHER, PARENT),
            label("3", "2", THIRD, PARENT),
            label("4", "lost", "one two three", PARENT));

    Tally tally =
        score(
            page,
            comment(null, null, null, null, EIGHT),
            comment(0, Evidence.INDENT, null, null, OTHER),
            comment(0, Evidence.INDENT, null, null, THIRD),
            comment(0, Evidence.INDENT, null, null, "one two three"));

    // Right: 2. Asked for: 2 and 3, as 4's parent is not there. Found: 2, 3 and 4.
    assertThat(Figure.LINKS_F1.of(tally), closeTo(2.0 * 1 / 5, 1e-12));
  }

  @Test
  void aLinkReadFromWordsIsNotHeldAgainstTheOutput() {
    LabelledPage page =
        page(
            null, label("1", null, EIGHT), label("2", "1", OTHER, PARENT), label("3", null, THIRD));

    assertThat(Figure.LINKS_F1.of(score(page, linked(Evidence.MENTION))), is(1.0));
    assertThat(
        Figure.LINKS_F1.of(score(page, linked(Evidence.INDENT))), closeTo(2.0 * 1 / 3, 1e-12));
  }

  @Test
  void theFirstPostIsNeitherAskedForNorCounted() {
    LabelledPage page = page("1", label("1", null, EIGHT), label("2", "1", OTHER, PARENT));

    Tally tally =
        score(
            page,
            comment(null, null, null, null, EIGHT),
            comment(0, Evidence.REFERENCE, null, null, OTHER));

    assertThat(Figure.COMMENTS_PRECISION.of(tally), is(1.0));
    assertThat(Figure.COMMENTS_RECALL.of(tally), is(1.0));
    assertThat(Figure.LINKS_F1.of(tally), is(notANumber()));
  }

  @Test
  void wrongAuthorsInventedAuthorsAndWrongDays() {
    Tally tally =
        score(
            page(
                null,
                label("1", null, EIGHT, AUTHOR, DATE),
                label("2", null, OTHER, AUTHOR, DATE),
                label("3", null, THIRD)),
            comment(null, null, "ann reed:", DAY, EIGHT),
            comment(null, null, "Reply", DAY.plusDays(1), OTHER),
            comment(null, null, "Posted", null, THIRD));

    assertThat(Figure.AUTHORS_RIGHT.of(tally), is(0.5));
    assertThat(Figure.AUTHORS_NOT_INVENTED.of(tally), is(0.0));
    assertThat(Figure.DATES_RIGHT.of(tally), is(0.5));
  }

  @Test
  void aLostCommentHasNoRightAuthorDayOrLink() {
    Tally tally =
        score(
            page(
                null,
                label("1", null, EIGHT, AUTHOR, DATE),
                label("2", "1", OTHER, AUTHOR, DATE, PARENT)),
            comment(null, null, "Ann Reed", DAY, EIGHT));

    assertThat(Figure.AUTHORS_RIGHT.of(tally), is(0.5));
    assertThat(Figure.DATES_RIGHT.of(tally), is(0.5));
    assertThat(Figure.CLEAN_SHARE.of(tally), is(0.5));
    assertThat(Figure.LINKS_F1.of(tally), is(0.0));
  }

  @Test
  void missingCommentsAndTheirLinksAreNoOutput() {
    Tally tally =
        score(
            page(null, label("1", null, EIGHT)),
            RawComment.missing(null, "1"),
            comment(0, Evidence.INFERRED, null, null, EIGHT));

    assertThat(Figure.COMMENTS_PRECISION.of(tally), is(1.0));
    assertThat(Figure.LINKS_F1.of(tally), is(notANumber()));
  }

  private static RawComment[] linked(Evidence evidence) {
    return new RawComment[] {
      comment(null, null, null, null, EIGHT),
      comment(0, Evidence.INDENT, null, null, OTHER),
      comment(1, evidence, null, null, THIRD)
    };
  }

  private static Tally score(LabelledPage page, RawComment... output) {
    return PageScore.of(page, TextForm.FULL, Arrays.asList(output));
  }

  private static LabelledPage page(@Nullable String firstPost, LabelledComment... comments) {
    return new LabelledPage("page", firstPost, List.of(comments));
  }

  private static LabelledComment label(
      String id, @Nullable String parent, String body, LabelledComment.Part... shown) {
    return new LabelledComment(
        id, parent, "Ann Reed", DAY, body, Map.of(TextForm.FULL, Set.of(shown)));
  }

  private static RawComment comment(
      @Nullable Integer parent,
      @Nullable Evidence evidence,
      @Nullable String author,
      @Nullable LocalDate day,
      String body) {
    Moment created =
        day == null
            ? null
            : new Moment(
                day.toEpochDay() * 86_400 * Moment.MICROS_PER_SECOND,
                day.toString(),
                Precision.DAY,
                ZoneBasis.UNKNOWN);
    return new RawComment(
        parent,
        null,
        Status.PRESENT,
        evidence,
        null,
        author,
        null,
        created,
        body,
        null,
        null,
        null);
  }
}
