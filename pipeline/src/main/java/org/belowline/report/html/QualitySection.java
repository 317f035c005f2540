package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.belowline.report.Shown;
import org.belowline.survey.CommentFigure;
import org.belowline.survey.Family;
import org.belowline.survey.Figure;
import org.belowline.survey.Survey;

/** How complete, and how sure, the data are. */
@JStache(path = "org/belowline/report/html/quality.html")
record QualitySection(List<Group> groups, List<Codes> codes) implements Section {
  /** Rows about one thing. */
  record Group(String title, String whole, List<Row> rows) {}

  /** One question to the data. */
  record Row(String name, String number, String share) {}

  /** How often the codes of one column are there. */
  record Codes(String title, String column, List<Row> rows) {}

  static QualitySection of(Findings findings) {
    Survey survey = findings.survey();
    return new QualitySection(
        List.of(articles(survey), threads(survey), comments(survey, findings)),
        List.of(
            codes(survey, Family.EVIDENCE, "What shows a comment’s place", "parent_evidence"),
            codes(survey, Family.CHARSET, "Charsets of pages", "charset"),
            codes(survey, Family.WARNING, "Warnings about pages", "warning")));
  }

  private static Group articles(Survey survey) {
    long texts = survey.get(Figure.ARTICLES) - survey.get(Figure.STUBS);
    return new Group(
        "Articles",
        Shown.count(texts, "article with its text", "articles with their text"),
        List.of(
            row("without a headline", survey.get(Figure.HEADLESS), texts),
            row("without an author’s name", survey.get(Figure.UNSIGNED), texts),
            row("without a date of publication", survey.get(Figure.UNDATED), texts),
            row(
                "known by their comments only (of all articles)",
                survey.get(Figure.STUBS),
                survey.get(Figure.ARTICLES))));
  }

  private static Group threads(Survey survey) {
    long declaring = survey.get(Figure.DECLARING);
    return new Group(
        "Threads",
        Shown.count(declaring, "page says", "pages say") + " how many comments there are",
        List.of(
            row("with fewer than their page says", survey.get(Figure.SHORT), declaring),
            number("comments that these lack", survey.get(Figure.UNACCOUNTED)),
            number("replies to ids that are not in the data", survey.get(Figure.ORPHANS)),
            number("comments that reply to themselves", survey.get(Figure.SELF_PARENTS)),
            number("circles of replies, broken", survey.get(Figure.CYCLES)),
            number("records left out as duplicates", survey.get(Figure.DUPLICATE_IDS)),
            number("replies older than what they answer", survey.get(Figure.TIME_INVERSIONS))));
  }

  private static Group comments(Survey survey, Findings findings) {
    long found = survey.get(Figure.FOUND);
    long all = survey.get(Figure.COMMENTS);
    return new Group(
        "Comments",
        Shown.count(found, "comment that can be read", "comments that can be read"),
        List.of(
            row("shown to be missing (of all comments)", survey.get(Figure.MISSING), all),
            row("deleted (of all comments)", survey.get(Figure.DELETED), all),
            row("by nobody who is known", survey.get(Figure.UNATTRIBUTED), found),
            row("without a time", survey.get(CommentFigure.UNTIMED), found),
            row("with a day only", survey.get(CommentFigure.DAY_ONLY), found),
            row("with a time in an unknown zone", survey.get(CommentFigure.ZONELESS), found),
            row("with votes", survey.get(CommentFigure.WITH_VOTES), found),
            number("characters that could not be read (U+FFFD)", findings.account().replaced())));
  }

  private static Row row(String name, long part, long whole) {
    return new Row(name, Shown.number(part), Shown.share(part, whole));
  }

  private static Row number(String name, long number) {
    return new Row(name, Shown.number(number), "");
  }

  private static Codes codes(Survey survey, Family family, String title, String column) {
    Map<String, Long> counts = survey.get(family);
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return new Codes(
        title,
        column,
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(count -> row(count.getKey(), count.getValue(), all))
            .toList());
  }

  @Override
  public String title() {
    return "Data quality";
  }

  @Override
  public String id() {
    return "quality";
  }

  @Override
  public void write(Appendable out) throws IOException {
    QualitySectionRenderer.of().execute(this, out);
  }
}
