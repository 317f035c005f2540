package org.belowline.report.card;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.belowline.beam.Manifest;
import org.belowline.report.Account;
import org.belowline.report.Licence;
import org.belowline.report.Reasons;
import org.belowline.report.Shown;
import org.belowline.report.TableFiles;
import org.belowline.survey.DaySpan;
import org.belowline.survey.Family;
import org.belowline.survey.Figure;
import org.belowline.survey.NameCount;
import org.belowline.survey.NameCounts;
import org.belowline.survey.NameKind;
import org.belowline.survey.Survey;
import org.belowline.survey.TimeKind;
import org.belowline.table.Table;
import org.jspecify.annotations.Nullable;

/** The whole card. Same findings, same bytes. */
@JStache(path = "org/belowline/report/card/card.md")
@JStacheConfig(contentType = Markdown.class)
public record Card(
    String version,
    List<TableLine> tables,
    List<String> times,
    List<FormatLine> formats,
    @Nullable String hosts,
    @Nullable String languages,
    List<Count> rejects,
    List<Count> warnings,
    List<String> limits,
    String people,
    boolean csvSafe,
    @Nullable String licence,
    Loading loading) {
  /** The file that it is written to. */
  public static final String NAME = "README.md";

  /** A table, the glob of its files, and what a row of it is. */
  record TableLine(String name, String rows, String files, String row) {}

  /** What became of the records of one format. */
  record FormatLine(String name, String read, String kept, String skipped, String rejected) {}

  /** How often there is what a code stands for. */
  record Count(String words, String code, String number) {}

  /**
   * What a run tells of itself.
   *
   * @param version of belowline
   * @param people how those who comment are shown: keep, pseudonyms or none
   * @param licence null where none was given
   */
  public record Facts(
      String version, String people, boolean csvSafe, @Nullable Licence licence, Account account) {}

  /** The card as Markdown. */
  public static String of(Facts facts, Survey survey, Manifest manifest) {
    Account account = facts.account();
    List<FormatLine> formats = new ArrayList<>();
    account.formats().forEach((name, line) -> formats.add(format(name, line)));
    formats.add(format("all", account.total()));
    Card card =
        new Card(
            facts.version(),
            Stream.of(Table.values()).map(table -> table(table, account, manifest)).toList(),
            times(survey),
            formats,
            names(survey.get(NameKind.HOST)),
            names(survey.get(NameKind.LANGUAGE)),
            counts(account.reasons(), true),
            counts(survey.get(Family.WARNING), false),
            limits(survey, account),
            people(facts.people(), account.forgotten().comments()),
            facts.csvSafe(),
            facts.licence() == null ? null : facts.licence().given(),
            Loading.of(TableFiles.best(Table.COMMENTS, manifest)));
    StringBuilder page = new StringBuilder();
    CardRenderer.of().execute(card, page);
    return page.toString();
  }

  private static TableLine table(Table table, Account account, Manifest manifest) {
    return new TableLine(
        table.code(),
        Shown.number(account.rows(table)),
        TableFiles.best(table, manifest).pattern(),
        table.schema().doc());
  }

  private static FormatLine format(String name, Account.Line line) {
    return new FormatLine(
        name,
        Shown.number(line.read()),
        Shown.number(line.kept()),
        Shown.number(line.skipped()),
        Shown.number(line.rejected()));
  }

  private static List<String> times(Survey survey) {
    return List.of(
        days("Pages were captured", survey.get(TimeKind.CAPTURED), survey.get(Figure.DOCUMENTS)),
        days(
            "Articles were published", survey.get(TimeKind.PUBLISHED), survey.get(Figure.ARTICLES)),
        days("Comments were written", survey.get(TimeKind.WRITTEN), survey.get(Figure.COMMENTS)));
  }

  private static String days(String what, DaySpan span, long all) {
    return span.known() == 0
        ? what + " at times that the input does not tell."
        : what
            + " from "
            + span.firstDay()
            + " to "
            + span.lastDay()
            + ", as "
            + Shown.number(span.known())
            + " of "
            + Shown.number(all)
            + " tell.";
  }

  private static @Nullable String names(NameCounts counts) {
    if (counts.all() == 0) {
      return null;
    }
    String first =
        String.join(
            ", ",
            counts.first().stream()
                .map((NameCount name) -> name.name() + " (" + Shown.number(name.articles()) + ")")
                .toList());
    long more = counts.all() - counts.first().size();
    return more == 0 ? first : first + " and " + Shown.number(more) + " more";
  }

  private static List<Count> counts(Map<String, Long> counts, boolean areRejects) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            count ->
                new Count(
                    areRejects ? Reasons.ofReject(count.getKey()) : "",
                    count.getKey(),
                    Shown.number(count.getValue())))
        .toList();
  }

  private static List<String> limits(Survey survey, Account account) {
    return List.of(
        Shown.count(survey.get(Figure.STUBS), "article is", "articles are")
            + " known by their comments only.",
        Shown.count(survey.get(Figure.MISSING), "comment is", "comments are")
            + " known to be missing, "
            + Shown.number(survey.get(Figure.DELETED))
            + " were deleted; pages say that they had "
            + Shown.number(survey.get(Figure.UNACCOUNTED))
            + " more than these.",
        Shown.count(survey.get(Figure.UNATTRIBUTED), "comment has", "comments have")
            + " nobody’s name.",
        Shown.count(account.replaced(), "character", "characters")
            + " could not be read and stand as U+FFFD.");
  }

  private static String people(String mode, long forgotten) {
    String shown =
        switch (mode) {
          case "pseudonyms" ->
              "People who comment are shown by pseudonyms; their names, links and addresses are not in"
                  + " the data. What they wrote is.";
          case "none" ->
              "Names, links and addresses of people who comment are not in the data, and there are no"
                  + " rows of participants. What they wrote is in the data.";
          default ->
              "People who comment are shown by the names that they wrote under: these are personal"
                  + " data.";
        };
    return forgotten == 0
        ? shown
        : shown + " " + Shown.count(forgotten, "comment was", "comments were") + " forgotten.";
  }
}
