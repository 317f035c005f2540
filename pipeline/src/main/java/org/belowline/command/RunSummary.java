package org.belowline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.belowline.publish.Output;
import org.belowline.report.Account;
import org.belowline.report.html.Page;
import org.belowline.table.Table;

/** What a person wants to know at the end of a run. */
final class RunSummary {
  private RunSummary() {}

  /**
   * The lines.
   *
   * @param output that was published
   */
  static List<String> lines(Account account, RunRequest request, Output output) {
    List<String> lines = new ArrayList<>();
    Account.Line total = account.total();
    lines.add(
        Console.sentence(
            "%s read: %,d kept, %,d skipped, %,d rejected",
            Console.count(total.read(), account.assembled() > 0 ? "record" : "page"),
            total.kept(),
            total.skipped(),
            total.rejected()));
    if (total.rejected() > 0) {
      lines.add(
          "rejected: %s; each is told in %s"
              .formatted(byFrequency(account.reasons()), place(Table.REJECTS, request, output)));
    }
    if (total.skipped() > 0) {
      lines.add("skipped: " + byFrequency(account.skips()));
    }
    lines.add(
        "%s with %s%s%s"
            .formatted(
                count(account, Table.ARTICLES, "article"),
                count(account, Table.COMMENTS, "comment"),
                ifAny(" by ", account, Table.PARTICIPANTS, "participant"),
                ifAny(" and ", account, Table.QUOTES, "quote")));
    if (request.given().containsKey("--forget")) {
      int entries = request.people().forget().size();
      lines.add(
          Console.sentence(
              "forgotten: %s; %,d of %,d entries of --forget named none",
              Console.count(account.forgotten().comments(), "comment"),
              entries - account.forgotten().entries(),
              entries));
    }
    lines.add(
        "output: %s (%s; columns: belowline schema)"
            .formatted(request.output(), String.join(", ", request.formats())));
    lines.add("report: " + output.placeOf(Page.NAME));
    return lines;
  }

  private static String count(Account account, Table table, String thing) {
    return Console.count(account.rows(table), thing);
  }

  /** Where no author is known there are no rows of participants, but not nobody who wrote. */
  private static String ifAny(String before, Account account, Table table, String thing) {
    return account.rows(table) == 0 ? "" : before + count(account, table, thing);
  }

  /** The most frequent first. */
  private static String byFrequency(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(entry -> Console.sentence("%,d %s", entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String place(Table table, RunRequest request, Output output) {
    String format = request.formats().contains("csv") ? "csv" : "parquet";
    return output.placeOf(request.shards() == 1 ? table.code() + "." + format : table.code());
  }
}
