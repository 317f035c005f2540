package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.report.Shown;
import org.belowline.survey.Family;
import org.belowline.survey.Figure;
import org.belowline.survey.NameCount;
import org.belowline.survey.NameKind;
import org.belowline.survey.Survey;

/** Where articles are from, in what language, of what year. */
@JStache(path = "org/belowline/report/html/origin.html")
record OriginSection(RankedNames hosts, RankedNames languages, List<Bars> years)
    implements Section {
  /** More bars than these nobody tells apart. */
  private static final int MOST_YEARS = 40;

  static OriginSection of(Findings findings) {
    Survey survey = findings.survey();
    return new OriginSection(
        RankedNames.of(survey.get(NameKind.HOST), NameCount::articles),
        RankedNames.of(survey.get(NameKind.LANGUAGE), NameCount::articles),
        years(survey));
  }

  private static List<Bars> years(Survey survey) {
    TreeMap<String, Long> counts = new TreeMap<>(survey.get(Family.YEAR));
    if (counts.isEmpty()) {
      return List.of();
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    int last = Integer.parseInt(counts.lastKey());
    int first = Math.max(Integer.parseInt(counts.firstKey()), last - MOST_YEARS + 1);
    List<Bars.Bar> bars = new ArrayList<>();
    long earlier = 0;
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      earlier += Integer.parseInt(count.getKey()) < first ? count.getValue() : 0;
    }
    if (earlier > 0) {
      bars.add(Bars.Bar.of("earlier", earlier, all));
    }
    for (int year = first; year <= last; year++) {
      String name = String.format(Locale.ROOT, "%04d", year);
      bars.add(Bars.Bar.of(name, counts.getOrDefault(name, 0L), all));
    }
    String sentence =
        Shown.number(all)
            + " of "
            + Shown.count(survey.get(Figure.ARTICLES), "article", "articles")
            + " tell when they were published, from "
            + counts.firstKey()
            + " to "
            + counts.lastKey()
            + ".";
    return List.of(new Bars("years", "Year of publication", sentence, "Year", "Articles", bars));
  }

  @Override
  public String title() {
    return "Where articles are from";
  }

  @Override
  public String id() {
    return "origin";
  }

  @Override
  public void write(Appendable out) throws IOException {
    OriginSectionRenderer.of().execute(this, out);
  }
}
