package org.belowline.report;

import java.util.Map;
import java.util.TreeMap;
import org.belowline.beam.Manifest;
import org.belowline.beam.Tally;
import org.belowline.table.Table;

/**
 * What became of every page: read = kept + skipped + rejected. What was read is counted where it is
 * read, what was kept and rejected once more where it is written; a run whose two counts differ has
 * lost something.
 *
 * @param formats by code
 * @param reasons rejects by code of the reason
 * @param skips what was skipped, by its kind
 * @param assembled comments of exports that came to their threads
 * @param replaced characters of pages and comments of exports that stand as U+FFFD
 * @param rows rows written by code of the table
 * @param forgotten what a deletion list came to
 * @param travelled bytes between the stations, by where they come from
 */
public record Account(
    Map<String, Line> formats,
    Map<String, Long> reasons,
    Map<String, Long> skips,
    long assembled,
    long replaced,
    Map<String, Long> rows,
    Forgotten forgotten,
    Map<String, Long> travelled) {

  /**
   * What a deletion list came to.
   *
   * @param comments how many it named
   * @param entries how many of its entries named some
   */
  public record Forgotten(long comments, long entries) {}

  /** What became of the pages of one format, or of all. */
  public record Line(long read, long kept, long skipped, long rejected) {
    private Line plus(Line other) {
      return new Line(
          read + other.read, kept + other.kept, skipped + other.skipped, rejected + other.rejected);
    }

    private boolean isBalanced() {
      return read == kept + skipped + rejected;
    }
  }

  public static Account of(Manifest manifest) {
    Map<String, Line> formats = new TreeMap<>();
    Map<String, Long> reasons = new TreeMap<>();
    Map<String, Long> skips = new TreeMap<>();
    Map<String, Long> forgotten = new TreeMap<>();
    Map<String, Long> travelled = new TreeMap<>();
    manifest
        .counts()
        .forEach(
            (name, count) -> {
              int point = name.indexOf('.');
              String first = name.substring(0, point);
              String second = name.substring(point + 1);
              if (first.equals(Tally.REASON)) {
                reasons.put(second, count);
              } else if (first.equals(Tally.SKIP)) {
                skips.put(second, count);
              } else if (first.equals(Tally.FORGOTTEN)) {
                forgotten.put(second, count);
              } else if (first.equals(Tally.TRAVELLED)) {
                travelled.put(second, count);
              } else if (!name.equals(Tally.ASSEMBLED) && !name.equals(Tally.REPLACED)) {
                formats.merge(first, line(second, count), Line::plus);
              }
            });
    Map<String, Long> rows = new TreeMap<>();
    Map<String, String> counted = new TreeMap<>();
    for (Manifest.WrittenFile file : manifest.files()) {
      if (file.table().equals(Manifest.WrittenFile.LEDGER)) {
        continue;
      }
      String format = file.path().substring(file.path().lastIndexOf('.'));
      if (counted.computeIfAbsent(file.table(), table -> format).equals(format)) {
        rows.merge(file.table(), file.rows(), Long::sum);
      }
    }
    return new Account(
        formats,
        reasons,
        skips,
        manifest.counts().getOrDefault(Tally.ASSEMBLED, 0L),
        manifest.counts().getOrDefault(Tally.REPLACED, 0L),
        rows,
        forgotten(forgotten),
        travelled);
  }

  /** All counts but one are of entries. */
  private static Forgotten forgotten(Map<String, Long> counts) {
    Long comments = counts.remove(Tally.COMMENTS);
    return new Forgotten(comments == null ? 0 : comments, counts.size());
  }

  private static Line line(String name, long count) {
    return switch (name) {
      case Tally.READ -> new Line(count, 0, 0, 0);
      case Tally.KEPT -> new Line(0, count, 0, 0);
      case Tally.SKIPPED -> new Line(0, 0, count, 0);
      case Tally.REJECTED -> new Line(0, 0, 0, count);
      default -> throw new IllegalStateException("no line of the account: " + name);
    };
  }

  /** All formats together. */
  public Line total() {
    return formats.values().stream().reduce(new Line(0, 0, 0, 0), Line::plus);
  }

  /** Whether nothing was lost. */
  public boolean isBalanced() {
    Line total = total();
    return formats.values().stream().allMatch(Line::isBalanced)
        && total.kept() == rows(Table.DOCUMENTS) + assembled
        && total.rejected() == rows(Table.REJECTS)
        && total.rejected() == sum(reasons)
        && total.skipped() == sum(skips)
        && rows(Table.ARTICLES) == rows(Table.THREADS);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The rows of a table. */
  public long rows(Table table) {
    return rows.getOrDefault(table.code(), 0L);
  }
}
