package org.belowline.report.card;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.belowline.beam.Manifest;
import org.belowline.report.Account;
import org.belowline.report.Licence;
import org.belowline.report.Manifests;
import org.belowline.survey.DaySpan;
import org.belowline.survey.Figure;
import org.belowline.survey.NameCount;
import org.belowline.survey.NameCounts;
import org.belowline.survey.NameKind;
import org.belowline.survey.Survey;
import org.belowline.survey.TimeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardTest {
  private static final Manifest BOTH = Manifests.single(1_204, "csv", "parquet");

  @Test
  void tellsEachTableWithItsRowsAndFile() {
    assertThat(
        card(BOTH, null, "keep", Survey.NONE),
        allOf(
            containsString("| comments | 1,204 | `comments.parquet` | One comment, or one that is"),
            containsString("- config_name: reuses\n  data_files: \"reuses.parquet\"\n"),
            containsString("pd.read_parquet(\"comments.parquet\")")));
  }

  @Test
  void tellsFromWhenPagesAndCommentsAre() {
    Survey survey =
        survey(
            Map.of(Figure.DOCUMENTS, 5L, Figure.ARTICLES, 2L),
            Map.of(TimeKind.CAPTURED, new DaySpan(3, 17_000, 17_031)),
            List.of());
    assertThat(
        card(BOTH, null, "keep", survey),
        allOf(
            containsString(
                "- Pages were captured from 2016-07-18 to 2016-08-18, as 3 of 5 tell.\n"),
            containsString("- Comments were written at times that the input does not tell.\n")));
  }

  @Test
  void saysPlainlyWhereNoLicenceWasGiven() {
    assertThat(card(BOTH, null, "keep", Survey.NONE), containsString("\nNo licence was given. "));
    assertThat(card(BOTH, " ", "keep", Survey.NONE), containsString("\nNo licence was given. "));
    assertThat(
        card(BOTH, "CC-BY-4.0", "keep", Survey.NONE),
        allOf(
            containsString("## Licence\n\nCC\\-BY\\-4\\.0\n"),
            not(containsString("No licence was given"))));
  }

  @Test
  void saysHowPeopleAreShown() {
    assertThat(card(BOTH, null, "keep", Survey.NONE), containsString("these are personal data"));
    assertThat(card(BOTH, null, "pseudonyms", Survey.NONE), containsString("by pseudonyms"));
    assertThat(card(BOTH, null, "none", Survey.NONE), containsString("no rows of participants"));
  }

  @Test
  void csvAloneIsLoadedAsCsv() {
    assertThat(
        card(Manifests.single(2, "csv"), null, "keep", Survey.NONE),
        allOf(
            containsString("`threads.csv`"),
            containsString("read_csv('comments.csv'"),
            not(containsString("pd.read_parquet"))));
  }

  @Test
  void partsAreNamedByAGlob() {
    assertThat(
        card(Manifests.of(2, 3, "csv", "parquet"), null, "keep", Survey.NONE),
        allOf(
            containsString("| quotes | 6 | `quotes/*.parquet` |"),
            containsString("FROM 'comments/*.parquet'")));
  }

  @Test
  void whatPagesSayStaysText() {
    String hostile = "x.example\n\n# Mine\n| a |\n<script>alert(1)</script>[x](http://y.example)";
    Survey survey =
        survey(
            Map.of(), Map.of(), List.of(new NameCount(hostile, 1, 1), new NameCount("```", 1, 1)));
    String card = card(BOTH, "# MIT\n\n<b>", "keep", survey);
    String plain = card(BOTH, "MIT", "keep", survey(Map.of(), Map.of(), List.of()));
    assertThat(card, not(containsString("<script>")));
    assertThat(card, not(containsString("](http:")));
    assertThat(card, not(containsString("\n# Mine")));
    assertThat(card, containsString("## Licence\n\n\\# MIT  &#60;b&#62;\n"));
    // Two lines of hosts, two of languages, each with an empty one behind it.
    assertThat(card.lines().count(), is(plain.lines().count() + 4));
    assertThat(fences(card), is(fences(plain)));
  }

  @Test
  void aCorpusOfNothingHasACardToo() {
    assertThat(
        card(Manifests.single(0, "csv"), null, "keep", Survey.NONE),
        containsString("| all | 0 | 0 | 0 | 0 |"));
  }

  private static long fences(String card) {
    return card.lines().filter(line -> line.startsWith("```")).count();
  }

  private static Survey survey(
      Map<Figure, Long> figures, Map<TimeKind, DaySpan> days, List<NameCount> names) {
    NameCounts counts = new NameCounts(names, names.size());
    return new Survey(
        figures,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        Map.of(NameKind.HOST, counts, NameKind.LANGUAGE, counts),
        days);
  }

  private static String card(
      Manifest manifest, @Nullable String licence, String people, Survey survey) {
    return Card.of(
        new Card.Facts("1.2.3", people, false, Licence.of(licence), Account.of(manifest)),
        survey,
        manifest);
  }
}
