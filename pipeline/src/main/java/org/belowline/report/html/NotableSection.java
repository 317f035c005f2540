package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.belowline.report.Shown;
import org.belowline.survey.NotableThread;
import org.belowline.survey.Ranking;
import org.belowline.survey.Survey;
import org.jspecify.annotations.Nullable;

/** The threads that branch most, go deepest, are most reciprocal. */
@JStache(path = "org/belowline/report/html/notable.html")
record NotableSection(List<Ranked> rankings) implements Section {
  private record Column(
      @Nullable Ranking ranking, String name, Function<NotableThread, String> cell) {}

  /** That by which threads are ranked stands first. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column(Ranking.BRANCHING, "h‑index", thread -> Shown.number(thread.hIndex())),
          new Column(Ranking.DEEPEST, "Levels", thread -> Shown.number(thread.maxDepth())),
          new Column(Ranking.RECIPROCAL, "Pairs both ways", NotableSection::mutual),
          new Column(null, "All pairs", NotableSection::pairs),
          new Column(null, "Comments", thread -> Shown.number(thread.comments())),
          new Column(null, "People", thread -> Shown.number(thread.participants())),
          new Column(null, "Most replies to one", thread -> Shown.number(thread.maxReplies())));

  /** Threads by one measure. */
  record Ranked(
      String title, String explanation, String none, List<String> columns, List<Row> rows) {}

  /** A thread. */
  record Row(String headline, String host, String threadId, List<String> cells) {}

  static NotableSection of(Findings findings) {
    Survey survey = findings.survey();
    return new NotableSection(
        List.of(
            ranked(
                survey,
                Ranking.BRANCHING,
                "Most branching",
                "By h-index: the largest number h of which level h still has h comments, so that a"
                    + " thread has to be both wide and deep.",
                "No thread has two levels with two comments."),
            ranked(
                survey,
                Ranking.DEEPEST,
                "Deepest",
                "By the deepest level that has a comment.",
                "No comment replies to another."),
            ranked(
                survey,
                Ranking.RECIPROCAL,
                "Most reciprocal",
                "By pairs of people who reply to each other, each at least once.",
                "No two people are known to reply to each other.")));
  }

  private static Ranked ranked(
      Survey survey, Ranking ranking, String title, String explanation, String none) {
    List<Column> columns =
        COLUMNS.stream()
            .sorted(Comparator.comparing(column -> column.ranking() != ranking))
            .toList();
    return new Ranked(
        title,
        explanation,
        none,
        columns.stream().map(Column::name).toList(),
        survey.get(ranking).stream().map(thread -> row(thread, columns)).toList());
  }

  private static Row row(NotableThread thread, List<Column> columns) {
    return new Row(
        Headlines.of(thread.headline()),
        thread.host() == null ? "" : thread.host(),
        thread.threadId(),
        columns.stream().map(column -> column.cell().apply(thread)).toList());
  }

  private static String mutual(NotableThread thread) {
    return Shown.number(thread.participants() == null ? null : thread.mutualDyads());
  }

  /** Pairs are unknown where nobody is known. */
  private static String pairs(NotableThread thread) {
    return Shown.number(thread.participants() == null ? null : thread.replyDyads());
  }

  @Override
  public String title() {
    return "Threads that stand out";
  }

  @Override
  public String id() {
    return "notable";
  }

  @Override
  public void write(Appendable out) throws IOException {
    NotableSectionRenderer.of().execute(this, out);
  }
}
