package org.belowline.quality;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.belowline.dump.DumpFormat;
import org.belowline.dump.Limits;
import org.belowline.dump.RawPage;
import org.belowline.model.Location;
import org.belowline.model.RawComment;
import org.belowline.page.PageExtractor;
import org.belowline.page.PageExtractor.Kept;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No score over the labelled pages may fall below its floor. */
class QualityFloorTest {
  private static final PageExtractor EXTRACTOR = new PageExtractor(new Limits(32 << 20, 200));

  private static List<LabelledPage> pages;
  private static Properties floors;

  @BeforeAll
  static void read() throws IOException {
    pages = LabelledPage.all();
    floors = new Properties();
    try (InputStream in = QualityFloorTest.class.getResourceAsStream("floors.properties")) {
      floors.load(Objects.requireNonNull(in));
    }
  }

  @Test
  void noFigureIsBelowItsFloor() {
    QualityReport report = new QualityReport(pages, QualityFloorTest::comments);

    assertThat(measured(report), report.below(floors), is(empty()));
  }

  @Test
  void aSplitterThatFindsNothingIsBelowTheFloor() {
    List<String> below = new QualityReport(pages, page -> List.of()).below(floors);

    for (TextForm form : TextForm.values()) {
      assertThat(below, hasItem(startsWith(Figure.COMMENTS_F1.key(form) + " = 0.000 is below")));
    }
  }

  @Test
  void aSplitterThatLosesAuthorsIsBelowTheFloorOfAuthorsAlone() {
    List<String> below =
        new QualityReport(
                pages,
                page -> comments(page).stream().map(QualityFloorTest::withoutAuthor).toList())
            .below(floors);

    assertThat(below, hasSize(TextForm.values().length));
    assertThat(below, everyItem(containsString(".authors_right = 0.000 is below")));
  }

  @Test
  void everyFormHasCommentsAndShowsTheirParts() {
    assertThat(pages, hasSize(greaterThan(40)));
    for (TextForm form : TextForm.values()) {
      List<LabelledComment> shown = pages.stream().flatMap(p -> p.in(form).stream()).toList();
      assertThat(shown, hasSize(greaterThan(100)));
      for (LabelledComment.Part part : LabelledComment.Part.values()) {
        assertThat(
            shown.stream().filter(c -> c.shows(form, part)).toList(), hasSize(greaterThan(20)));
      }
      assertThat(shown.stream().map(LabelledComment::words).toList(), everyItem(is(not(empty()))));
    }
  }

  private static List<RawComment> comments(byte[] page) {
    PageExtractor.Outcome outcome =
        EXTRACTOR.extract(RawPage.of(Location.of("page"), DumpFormat.TEXT, page));
    return outcome instanceof Kept kept ? kept.capture().comments() : List.of();
  }

  private static RawComment withoutAuthor(RawComment comment) {
    return new RawComment(
        comment.parent(),
        comment.label(),
        comment.status(),
        comment.evidence(),
        comment.siteId(),
        null,
        null,
        comment.created(),
        comment.body(),
        comment.quoted(),
        comment.votes(),
        comment.permalink());
  }

  /** All figures, to be taken over where a floor is to be raised. */
  private static String measured(QualityReport report) {
    Map<String, String> figures = new TreeMap<>();
    for (TextForm form : TextForm.values()) {
      for (Figure figure : Figure.values()) {
        figures.put(
            figure.key(form), String.format(Locale.ROOT, "%.3f", report.figure(form, figure)));
      }
    }
    return figures.toString();
  }
}
