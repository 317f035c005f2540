package org.belowline.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.belowline.report.Account;
import org.belowline.table.Table;

/** What a person wants to know at the end of a run. */
final class RunSummary {
  private RunSummary() {}

  static List<String> lines(Account account, RunRequest request) {
    List<String> lines = new ArrayList<>();
    Account.Line total = account.total();
    lines.add(
        Console.sentence(
            "%s read: %,d kept, %,d skipped, %,d rejected",
            Console.count(total.read(), "page"), total.kept(), total.skipped(), total.rejected()));
    if (total.rejected() > 0) {
      lines.add(
          "rejected: %s; each is told in %s"
              .formatted(reasons(account), place(Table.REJECTS, request)));
    }
    lines.add(
        "%s with %s by %s and %s"
            .formatted(
                count(account, Table.ARTICLES, "article"),
                count(account, Table.COMMENTS, "comment"),
                count(account, Table.PARTICIPANTS, "participant"),
                count(account, Table.QUOTES, "quote")));
    lines.add(
        "output: %s (%s; columns: belowline schema)"
            .formatted(request.output(), String.join(", ", request.formats())));
    return lines;
  }

  private static String count(Account account, Table table, String thing) {
    return Console.count(account.rows(table), thing);
  }

  /** The most frequent first. */
  private static String reasons(Account account) {
    return account.reasons().entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(reason -> Console.sentence("%,d %s", reason.getValue(), reason.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String place(Table table, RunRequest request) {
    String format = request.formats().contains("csv") ? "csv" : "parquet";
    return request
        .output()
        .resolve(request.shards() == 1 ? table.code() + "." + format : table.code())
        .toString();
  }
}
