package org.belowline.report.html;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.belowline.report.Account;
import org.belowline.report.Reasons;
import org.belowline.report.Shown;

/** What was read, skipped and rejected, and why. */
@JStache(path = "org/belowline/report/html/read.html")
record ReadSection(
    String sentence, List<Line> formats, Line total, List<Reason> rejects, List<Reason> skips)
    implements Section {
  /** What became of the records of one format. */
  record Line(String name, String read, String kept, String skipped, String rejected) {}

  /** Why records were not used. */
  record Reason(String code, String words, String count, String share) {}

  static ReadSection of(Findings findings) {
    Account account = findings.account();
    Account.Line total = account.total();
    return new ReadSection(
        Shown.count(total.read(), "record was read", "records were read")
            + ": "
            + Shown.number(total.kept())
            + " kept, "
            + Shown.number(total.skipped())
            + " skipped as no page or comment by their kind, "
            + Shown.number(total.rejected())
            + " rejected.",
        account.formats().entrySet().stream()
            .map(format -> line(format.getKey(), format.getValue()))
            .toList(),
        line("All", total),
        reasons(account.reasons(), Reasons::ofReject),
        reasons(account.skips(), Reasons::ofSkip));
  }

  private static Line line(String name, Account.Line line) {
    return new Line(
        name,
        Shown.number(line.read()),
        Shown.number(line.kept()),
        Shown.number(line.skipped()),
        Shown.number(line.rejected()));
  }

  private static List<Reason> reasons(Map<String, Long> counts, UnaryOperator<String> words) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            count ->
                new Reason(
                    count.getKey(),
                    words.apply(count.getKey()),
                    Shown.number(count.getValue()),
                    Shown.share(count.getValue(), all)))
        .toList();
  }

  @Override
  public String title() {
    return "What was read";
  }

  @Override
  public String id() {
    return "read";
  }

  @Override
  public void write(Appendable out) throws IOException {
    ReadSectionRenderer.of().execute(this, out);
  }
}
