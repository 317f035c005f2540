package org.belowline.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.belowline.report.Shown;
import org.belowline.survey.Spread;

/** What values go into one bar. The bounds are such that a spread tells them apart. */
final class Bins {
  private record Bin(String label, long from, long to) {}

  private static final long LARGEST = 1_000_000_000_000L;
  private static final List<Bin> SIZES = sizes(1);

  /** Levels have a bar each up to 9. */
  private static final List<Bin> LEVELS = sizes(10);

  private static final List<Bin> DELAYS =
      List.of(
          new Bin("before", Long.MIN_VALUE, 0),
          minutes("< 1 min", 0, 1),
          minutes("1–5 min", 1, 5),
          minutes("5–15 min", 5, 15),
          minutes("15–60 min", 15, 60),
          hours("1–3 h", 1, 3),
          hours("3–6 h", 3, 6),
          hours("6–12 h", 6, 12),
          hours("12–24 h", 12, 24),
          hours("1–2 d", 24, 48),
          hours("2–7 d", 48, 7 * 24),
          hours("1–4 weeks", 7 * 24, 28 * 24),
          hours("4–52 weeks", 28 * 24, 365 * 24),
          new Bin("over a year", TimeUnit.DAYS.toSeconds(365), Long.MAX_VALUE));

  private Bins() {}

  static List<Bars.Bar> ofSizes(Spread spread) {
    return bars(SIZES, spread);
  }

  static List<Bars.Bar> ofLevels(Spread spread) {
    return bars(LEVELS, spread);
  }

  static List<Bars.Bar> ofDelays(Spread spread) {
    return bars(DELAYS, spread);
  }

  /** From the first that is not empty to the last. */
  private static List<Bars.Bar> bars(List<Bin> bins, Spread spread) {
    long all = spread.below(Long.MAX_VALUE);
    List<Bars.Bar> bars = new ArrayList<>();
    int used = 0;
    for (Bin bin : bins) {
      long count = spread.below(bin.to()) - spread.below(bin.from());
      if (count > 0 || !bars.isEmpty()) {
        bars.add(Bars.Bar.of(bin.label(), count, all));
      }
      used = count > 0 ? bars.size() : used;
    }
    return bars.subList(0, used);
  }

  /** 0, 1, 2, then 3–4, 5–9, 10–19, 20–49 and so on; up to {@code single} a bar a number. */
  private static List<Bin> sizes(int single) {
    List<Bin> bins = new ArrayList<>();
    long from = 0;
    for (long next = 1; next <= LARGEST; next = bound(next, single)) {
      bins.add(bin(from, next));
      from = next;
    }
    bins.add(new Bin(Shown.number(from) + " or more", from, Long.MAX_VALUE));
    return bins;
  }

  private static long bound(long from, int single) {
    if (from < Math.max(3, single)) {
      return from + 1;
    }
    if (from == 3) {
      return 5;
    }
    long unit = 1;
    while (from / unit >= 10) {
      unit *= 10;
    }
    return from / unit == 2 ? 5 * unit : 2 * from;
  }

  private static Bin bin(long from, long to) {
    String first = Shown.number(from);
    return new Bin(to == from + 1 ? first : first + "–" + Shown.number(to - 1), from, to);
  }

  private static Bin minutes(String label, long from, long to) {
    return new Bin(label, TimeUnit.MINUTES.toSeconds(from), TimeUnit.MINUTES.toSeconds(to));
  }

  private static Bin hours(String label, long from, long to) {
    return minutes(label, 60 * from, 60 * to);
  }
}
