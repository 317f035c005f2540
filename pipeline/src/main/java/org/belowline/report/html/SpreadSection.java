package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.belowline.report.Shown;
import org.belowline.survey.Figure;
import org.belowline.survey.Measure;
import org.belowline.survey.Spread;
import org.belowline.survey.Survey;

/** How size, depth, people and delay are spread. */
@JStache(path = "org/belowline/report/html/spread.html")
record SpreadSection(List<Bars> plots) implements Section {
  private record Plot(
      Measure measure,
      String title,
      String values,
      String counts,
      Function<Spread, List<Bars.Bar>> bins,
      Function<Spread, String> sentence) {}

  private static final List<Plot> PLOTS =
      List.of(
          new Plot(
              Measure.THREAD_SIZE,
              "Size of threads",
              "Comments",
              "Threads",
              Bins::ofSizes,
              spread -> quantiles(spread, "threads", "comment", "comments")),
          new Plot(
              Measure.THREAD_DEPTH,
              "Depth of threads",
              "Deepest level",
              "Threads",
              Bins::ofLevels,
              spread -> quantiles(spread, "threads with comments", "level", "levels")),
          new Plot(
              Measure.COMMENT_DEPTH,
              "Where comments stand",
              "Level",
              "Comments",
              Bins::ofLevels,
              spread ->
                  "A comment on the article itself stands on level 1, a reply to it on level 2."),
          new Plot(
              Measure.PARTICIPANTS,
              "People in a thread",
              "People",
              "Threads",
              Bins::ofSizes,
              spread ->
                  quantiles(spread, "threads of which somebody is known", "person", "people")),
          new Plot(
              Measure.DELAY,
              "Delay of comments",
              "Since publication",
              "Comments",
              Bins::ofDelays,
              spread -> delays(spread, "comments", "after publication")),
          new Plot(
              Measure.REPLY_DELAY,
              "Delay of replies",
              "Since the comment answered",
              "Replies",
              Bins::ofDelays,
              spread -> delays(spread, "replies", "after what they answer")),
          new Plot(
              Measure.COMMENT_WORDS,
              "Length of comments",
              "Words",
              "Comments",
              Bins::ofSizes,
              spread -> quantiles(spread, "comments that can be read", "word", "words")));

  static SpreadSection of(Findings findings) {
    Survey survey = findings.survey();
    return new SpreadSection(
        survey.get(Figure.COMMENTS) == 0
            ? List.of()
            : PLOTS.stream().flatMap(plot -> bars(plot, survey.get(plot.measure()))).toList());
  }

  private static Stream<Bars> bars(Plot plot, Spread spread) {
    List<Bars.Bar> bars = plot.bins().apply(spread);
    String id = plot.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return bars.isEmpty()
        ? Stream.of()
        : Stream.of(
            new Bars(
                id,
                plot.title(),
                plot.sentence().apply(spread),
                plot.values(),
                plot.counts(),
                bars));
  }

  private static String quantiles(Spread spread, String things, String unit, String units) {
    return "Of %s %s, half have at most %s, nine in ten at most %s; the most is %s."
        .formatted(
            Shown.number(spread.count()),
            things,
            Shown.count(spread.quantile(50), unit, units),
            Shown.number(spread.quantile(90)),
            Shown.number(spread.largest()));
  }

  private static String delays(Spread spread, String things, String after) {
    if (spread.count() == 0) {
      return "None of which both times are known came " + after + ".";
    }
    return ("Of %s %s of which both times are known to the minute, half came within about %s"
            + " %s, nine in ten within about %s.")
        .formatted(
            Shown.number(spread.below(Long.MAX_VALUE)),
            things,
            Shown.duration(spread.quantile(50)),
            after,
            Shown.duration(spread.quantile(90)));
  }

  @Override
  public String title() {
    return "How threads are spread";
  }

  @Override
  public String id() {
    return "spread";
  }

  @Override
  public void write(Appendable out) throws IOException {
    SpreadSectionRenderer.of().execute(this, out);
  }
}
