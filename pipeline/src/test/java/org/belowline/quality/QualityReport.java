package org.belowline.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.belowline.model.RawComment;

/** The figures of a splitter over labelled pages, by form of text. */
final class QualityReport {
  private static final int LOWEST = 8;

  private final Map<TextForm, Map<String, Tally>> pages = new EnumMap<>(TextForm.class);

  /**
   * Splits every page in every form.
   *
   * @param splitter from a page's bytes to its comments in page order; empty where it finds no page
   */
  QualityReport(List<LabelledPage> labelled, Function<byte[], List<RawComment>> splitter) {
    for (TextForm form : TextForm.values()) {
      Map<String, Tally> tallies = new TreeMap<>();
      for (LabelledPage page : labelled) {
        tallies.put(page.id(), PageScore.of(page, form, splitter.apply(page.text(form))));
      }
      pages.put(form, tallies);
    }
  }

  double figure(TextForm form, Figure figure) {
    Tally all = new Tally();
    pages(form).values().forEach(all::add);
    return figure.of(all);
  }

  /**
   * A line for each figure that is below its floor, or that has none, with the lowest pages. A
   * figure that the pages ask for nothing of needs no floor.
   */
  List<String> below(Properties floors) {
    List<String> below = new ArrayList<>();
    for (TextForm form : TextForm.values()) {
      for (Figure figure : Figure.values()) {
        String key = figure.key(form);
        String floor = floors.getProperty(key);
        double value = figure(form, figure);
        if (floor == null && !Double.isNaN(value)) {
          below.add(text("%s = %.3f has no floor", key, value));
        } else if (floor != null && !(value >= Double.parseDouble(floor))) {
          below.add(
              text(
                  "%s = %.3f is below %s; lowest pages: %s",
                  key, value, floor, lowest(form, figure)));
        }
      }
    }
    return below;
  }

  private String lowest(TextForm form, Figure figure) {
    return pages(form).entrySet().stream()
        .filter(page -> figure.of(page.getValue()) < 1)
        .sorted(Comparator.comparingDouble(page -> figure.of(page.getValue())))
        .limit(LOWEST)
        .map(page -> text("%s %.2f", page.getKey(), figure.of(page.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private Map<String, Tally> pages(TextForm form) {
    return Objects.requireNonNull(pages.get(form));
  }
}
