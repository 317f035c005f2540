package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.List;
import org.belowline.report.Shown;
import org.belowline.survey.Figure;
import org.belowline.survey.Survey;

/** The few numbers to know first. */
@JStache(path = "org/belowline/report/html/glance.html")
record GlanceSection(List<Tile> tiles) implements Section {
  /** A number, and what it counts. */
  record Tile(String number, String name, String note) {}

  static GlanceSection of(Findings findings) {
    Survey survey = findings.survey();
    long discussed = survey.get(Figure.DISCUSSED);
    long comments = survey.get(Figure.COMMENTS);
    long gone = survey.get(Figure.MISSING) + survey.get(Figure.DELETED);
    return new GlanceSection(
        List.of(
            tile(
                survey.get(Figure.ARTICLES),
                "articles",
                "on " + Shown.count(survey.get(Figure.DOCUMENTS), "page", "pages")),
            tile(
                discussed,
                "threads with comments",
                share(discussed, survey.get(Figure.ARTICLES), "of articles")),
            tile(
                comments,
                "comments",
                share(survey.get(Figure.REPLIES), comments, "reply to another")),
            tile(gone, "of these missing or deleted", share(gone, comments, "of comments")),
            tile(
                survey.get(Figure.PARTICIPANTS),
                "people who comment",
                "counted once for each thread"),
            tile(
                survey.get(Figure.UTTERANCES),
                "utterances quoted",
                share(
                    survey.get(Figure.ATTRIBUTED),
                    survey.get(Figure.UTTERANCES),
                    "with a speaker’s name")),
            tile(
                survey.get(Figure.REUSES),
                "passages taken up",
                "by " + Shown.count(survey.get(Figure.QUOTING_COMMENTS), "comment", "comments")),
            tile(
                survey.get(Figure.COMMENT_WORDS),
                "words below the line",
                Shown.number(survey.get(Figure.ARTICLE_WORDS)) + " above it")));
  }

  private static Tile tile(long number, String name, String note) {
    return new Tile(Shown.number(number), name, note);
  }

  /** Empty where there is no whole. */
  private static String share(long part, long whole, String what) {
    return whole == 0 ? "" : Shown.share(part, whole) + " " + what;
  }

  @Override
  public String title() {
    return "At a glance";
  }

  @Override
  public String id() {
    return "glance";
  }

  @Override
  public void write(Appendable out) throws IOException {
    GlanceSectionRenderer.of().execute(this, out);
  }
}
