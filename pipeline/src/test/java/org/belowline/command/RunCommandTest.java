package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.belowline.fixture.Fixture;
import org.belowline.model.Ids;
import org.belowline.publish.OutputFolder;
import org.belowline.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a schedule calls it: arguments in, exit code, what is said, what is there. */
class RunCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String PAGE =
      """
      The Ink Ran Out

      By Maud Ellery on July 9, 2019

      The ink of the harbour office ran out on a Tuesday. The clerk has asked the port for more, and \
      the port has asked for the bill of the last bottle.

      1 comment

      Leave a Reply

      Nell Harrow July 10, 2019 at 8:00 am

      I have a pencil that I could spare.

      Reply
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void timesWithoutZoneAreInTheAssumedOne() throws IOException {
    String input = "--input=" + input("headed-comments");
    assertThat(
        run(input, "--output=" + output(), "--assume-zone=Europe/Oslo", "--formats=csv"), is(0));

    String comments = Files.readString(output().resolve("comments.csv"), StandardCharsets.UTF_8);
    assertThat(comments, containsString("\"2021-06-02T06:15Z\",\"June 2, 2021 - 8:15 am\""));
    assertThat(comments, containsString("\"assumed\""));
  }

  @Test
  void aZoneThatIsNoneIsRefused() throws IOException {
    String input = "--input=" + input("headed-comments");

    assertThat(run(input, "--output=" + output(), "--assume-zone=Skerry"), is(2));

    assertThat(
        err.toString(StandardCharsets.UTF_8), containsString("--assume-zone=Skerry is no zone"));
  }

  @Test
  void writesAllTablesInBothFormats() throws IOException {
    assertThat(run("--input=" + input("ferry-truce"), "--output=" + output()), is(0));

    for (Table table : Table.values()) {
      assertThat(Files.exists(output().resolve(table.code() + ".csv")), is(true));
      assertThat(Files.exists(output().resolve(table.code() + ".parquet")), is(true));
    }
    assertThat(Files.size(output().resolve("_SUCCESS")), is(0L));
    assertThat(
        out.toString(StandardCharsets.UTF_8),
        allOf(
            startsWith("1 page read: 1 kept, 0 skipped, 0 rejected"),
            containsString("1 article with 18 comments and 7 quotes" + System.lineSeparator()),
            containsString("output: " + output()),
            endsWith("report: " + output().resolve("report.html") + System.lineSeparator())));
    JsonNode run = JSON.readTree(output().resolve("run.json").toFile());
    for (String from : List.of("from_reading", "from_assembly")) {
      assertThat(run.path("travelled_bytes").path(from).asLong(), is(greaterThan(0L)));
    }
    assertThat(run.at("/account/total/read").asLong(), is(1L));
    assertThat(run.at("/tables/comments").asLong(), is(18L));
    for (JsonNode file : run.path("outputs")) {
      Path path = output().resolve(file.path("path").asText());
      assertThat(file.path("bytes").asLong(), is(Files.size(path)));
      assertThat(file.path("sha256").asText(), is(sha256(path)));
    }
  }

  @Test
  void readsStandardInputAlone() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)));
    try {
      assertThat(run("--input=-", "--output=" + output()), is(0));
    } finally {
      System.setIn(before);
    }

    assertThat(printed(), startsWith("1 page read: 1 kept"));
    assertThat(comments(), containsString("I have a pencil"));
    assertThat(Files.exists(output().resolve("ledger")), is(false));
  }

  @Test
  void printsRunJsonWhereAsked() throws IOException {
    run("--input=" + input("ferry-truce"), "--output=" + output(), "--json", "--quiet");

    assertThat(
        JSON.readTree(out.toByteArray()), is(JSON.readTree(output().resolve("run.json").toFile())));
    assertThat(err.toString(StandardCharsets.UTF_8), is(emptyString()));
  }

  @Test
  void noCellBeginsAFormulaWhereThatIsAskedFor() throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, PAGE.replace("I have a pencil", "=1+1 is a pencil"));
    assertThat(run("--input=" + page, "--output=" + output()), is(0));
    assertThat(comments(), containsString(",\"=1+1 is a pencil"));
    assertThat(
        Files.readString(output().resolve("datapackage.json")), not(containsString("csvSafe")));

    assertThat(run("--input=" + page, "--output=" + output(), "--csv-safe", "--overwrite"), is(0));
    assertThat(comments(), containsString(",\"'=1+1 is a pencil"));
    assertThat(Files.readString(output().resolve("datapackage.json")), containsString("csvSafe"));
    JsonNode run = JSON.readTree(output().resolve("run.json").toFile());
    assertThat(run.path("options").path("--csv-safe").asText(), is("true"));
  }

  private String comments() throws IOException {
    return Files.readString(output().resolve("comments.csv"), StandardCharsets.UTF_8);
  }

  @Test
  void aTableOfCommentsIsReadByItsMap() {
    Path root = Path.of(System.getProperty("belowline.root"));
    assertThat(
        run(
            "--input=" + input("map-nyt"),
            "--output=" + output(),
            "--map=" + root.resolve("maps/nyt.json")),
        is(0));
    assertThat(out.toString(StandardCharsets.UTF_8), containsString("6 comments"));
  }

  @Test
  void saysWhatWasMeant() {
    assertThat(run("--input=" + input("ferry-truce"), "--output=" + output(), "--overwite"), is(2));
    assertThat(said(), containsString("did you mean --overwrite?"));
    assertThat(said().lines().count(), is(1L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--formats=xml",
        "--shards=0",
        "--shards=many",
        "--max-rejects=some",
        "--max-page-bytes=0",
        "--max-page-bytes=9PB",
        "--runner=NoSuchRunner",
        "--page-map=/no/such/file",
        "--map=/no/such/file",
        "--map=pom.xml",
        "--since=soon",
        "--until=31.1.2020",
        "alone"
      })
  void refusesWhatCannotBeRight(String argument) {
    assertThat(run("--input=" + input("ferry-truce"), "--output=" + output(), argument), is(2));
    assertThat(said(), startsWith("belowline: "));
    assertThat(said().lines().count(), is(1L));
    assertThat(Files.exists(output()), is(false));
  }

  @Test
  void aPatternThatMatchesNothingIsAnError() {
    assertThat(run("--input=" + folder.resolve("*.txt"), "--output=" + output()), is(2));
    assertThat(said(), containsString("no input matches"));
    assertThat(Files.exists(output()), is(false));
  }

  @Test
  void inputAndOutputAreAskedFor() {
    assertThat(run("--output=" + output()), is(2));
    assertThat(said(), containsString("--input=PATH is missing"));
    assertThat(run("--input=" + input("ferry-truce")), is(2));
    assertThat(said(), containsString("--output=DIR is missing"));
  }

  @Test
  void aRunThatIsThereIsKeptUnlessOverwritten() throws IOException {
    run("--input=" + input("ferry-truce"), "--output=" + output());
    Map<String, String> before = digests(output());

    assertThat(run("--input=" + input("german"), "--output=" + output()), is(2));
    assertThat(digests(output()), is(before));
    assertThat(run("--input=" + input("german"), "--output=" + output(), "--overwrite"), is(0));
    assertThat(digests(output()), is(not(before)));
  }

  @Test
  void anOutputInUseIsRefused() throws Exception {
    try (OutputFolder held = OutputFolder.open(output(), false)) {
      assertThat(run("--input=" + input("ferry-truce"), "--output=" + output()), is(75));
    }
  }

  @Test
  void aRunThatKeepsNothingIsAnErrorUnlessAllowed() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    assertThat(run("--input=" + empty, "--output=" + output()), is(1));
    assertThat(
        said(),
        allOf(containsString("no page was kept"), containsString("empty (the page has no bytes)")));
    assertThat(Files.exists(output()), is(false));
    assertThat(run("--input=" + empty, "--output=" + output(), "--allow-empty"), is(0));
    assertThat(rows(output().resolve("rejects.csv")).size(), is(1));
  }

  @Test
  void tooManyRejectsArePublishedAndSaid() {
    String input = "--input=" + input("broken-files");

    assertThat(run(input, "--output=" + output(), "--max-rejects=5"), is(0));
    assertThat(run(input, "--output=" + output(), "--overwrite", "--max-rejects=4"), is(3));
    assertThat(run(input, "--output=" + output(), "--overwrite", "--max-rejects=80%"), is(3));
    assertThat(run(input, "--output=" + output(), "--overwrite", "--max-rejects=84%"), is(0));
    assertThat(Files.exists(output().resolve("_SUCCESS")), is(true));
  }

  @Test
  void anUnreadableInputIsARejectAndTakesNothingWithIt() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    copy("ferry-truce", pages);
    Files.createSymbolicLink(pages.resolve("gone.txt"), folder.resolve("nowhere"));

    assertThat(run("--input=" + pages, "--output=" + output()), is(0));
    List<CSVRecord> rejects = rows(output().resolve("rejects.csv"));
    assertThat(rejects.size(), is(1));
    assertThat(rejects.get(0).get("reason"), is("unreadable"));
    assertThat(rejects.get(0).get("input"), is(pages.resolve("gone.txt").toString()));
  }

  @Test
  void aPageAboveTheLimitIsRejected() throws IOException {
    assertThat(
        run(
            "--input=" + input("ferry-truce"),
            "--output=" + output(),
            "--max-page-bytes=1KiB",
            "--reject-sample=20",
            "--allow-empty"),
        is(0));
    CSVRecord reject = rows(output().resolve("rejects.csv")).get(0);
    assertThat(reject.get("reason"), is("too_large"));
    assertThat(reject.get("sample"), is("Lindholm: Can the "));
  }

  @Test
  void foldersAreWalkedWithoutHiddenNamesAndOutputs() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    copy("ferry-truce", pages);
    copy("german", Files.createDirectory(pages.resolve(".hidden")));
    copy("latin-1", Files.createDirectory(pages.resolve("_apart")));
    assertThat(run("--input=" + pages, "--output=" + pages.resolve("tables")), is(0));
    assertThat(run("--input=" + pages, "--output=" + output()), is(0));

    assertThat(rows(output().resolve("documents.csv")).size(), is(1));
    assertThat(rows(output().resolve("rejects.csv")).size(), is(0));
  }

  @Test
  void globsListsAndCommasNameInputs() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("a,b"));
    copy("ferry-truce", pages);
    copy("german", pages);
    Path list = Files.writeString(folder.resolve("list.txt"), pages.resolve("seife.txt") + "\n\n");
    String escaped = pages.toString().replace(",", "\\,");

    assertThat(run("--input=" + escaped + "/h*.txt", "--output=" + output()), is(0));
    assertThat(rows(output().resolve("documents.csv")).size(), is(1));
    assertThat(
        run(
            "--input=" + escaped + "/h*.txt," + escaped + "/harbour-letters.txt",
            "--input-list=" + list,
            "--output=" + output(),
            "--overwrite"),
        is(0));
    assertThat(rows(output().resolve("documents.csv")).size(), is(2));
  }

  @Test
  void aGlobMayNameFolders() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages/one/input"));
    copy("ferry-truce", pages);
    copy("german", Files.createDirectories(folder.resolve("pages/one/expected")));

    assertThat(run("--input=" + folder + "/pages/*/input", "--output=" + output()), is(0));
    assertThat(rows(output().resolve("documents.csv")).size(), is(1));
  }

  /** Other names, another order, other shards and threads: the same rows in the same bytes. */
  @Test
  void nothingDependsOnHowPagesArePacked() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Fixture fixture : Fixture.all()) {
      fixture.inputs().forEach(input -> pages.add(Path.of(input.path())));
    }
    Path forward = Files.createDirectory(folder.resolve("forward"));
    Path backward = Files.createDirectory(folder.resolve("backward"));
    for (int i = 0; i < pages.size(); i++) {
      Files.copy(pages.get(i), forward.resolve("page" + (1_000 + i)));
      Files.copy(pages.get(i), backward.resolve("x" + (2_000 - i)));
    }
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Path three = folder.resolve("three");
    assertThat(run("--input=" + forward, "--output=" + one, "--targetParallelism=1"), is(0));
    assertThat(run("--input=" + backward, "--output=" + two, "--targetParallelism=3"), is(0));
    assertThat(run("--input=" + forward, "--output=" + three, "--shards=3"), is(0));

    for (Table table : List.of(Table.ARTICLES, Table.COMMENTS, Table.THREADS)) {
      for (String format : List.of(".csv", ".parquet")) {
        assertThat(
            sha256(two.resolve(table.code() + format)),
            is(sha256(one.resolve(table.code() + format))));
      }
      List<String> shards = new ArrayList<>();
      for (int shard = 0; shard < 3; shard++) {
        Path part = three.resolve(table.code() + "/part-0000" + shard + "-of-00003.csv");
        rows(part).forEach(row -> shards.add(row.toMap().toString()));
      }
      assertThat(
          shards,
          is(
              rows(one.resolve(table.code() + ".csv")).stream()
                  .map(row -> row.toMap().toString())
                  .toList()));
    }
    assertThat(
        columns(one.resolve("documents.csv"), "document_id", "sha256", "article_id"),
        is(columns(two.resolve("documents.csv"), "document_id", "sha256", "article_id")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--shards=two | --shards=two is no whole number; see belowline run --help",
        "--ouput=x | no option is called so: --ouput=x (did you mean --output?)",
        "--formats=xml | --formats=xml: the formats are csv and parquet",
        "--max-page-bytes=big | --max-page-bytes=big is no size up to 1 GiB",
        "--input=nowhere.txt | no input is called nowhere.txt; check the path",
        "--input=nowhere*.txt | no input matches nowhere*.txt; check the pattern",
        "--input=nowhere://x/y | nowhere://x/y cannot be reached"
      })
  void saysWhatIsWrongAndWhatToDo(String option, String message) {
    assertThat(run("--input=" + input("ferry-truce"), "--output=" + output(), option), is(2));
    assertThat(said(), containsString(message));
    assertThat("one line", said().lines().count(), is(1L));
    assertThat(Files.exists(output()), is(false));
  }

  @Test
  void saysThatAFolderHoldsNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(run("--input=" + empty, "--output=" + output()), is(2));
    assertThat(said(), containsString("the folder " + empty + " holds nothing to read"));
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Path below = file.resolve("out");
    assertThat(run("--input=" + input("ferry-truce"), "--output=" + below), is(2));
    assertThat(said(), startsWith("belowline: --output=" + below + " cannot be written: "));
    assertThat(said().lines().count(), is(1L));
  }

  @Test
  void namesTheFirstRejectsOfARunThatKeptNothing() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    for (int i = 0; i < 5; i++) {
      Files.writeString(pages.resolve("page" + i), "x");
    }
    for (String shards : List.of("1", "2")) {
      assertThat(run("--input=" + pages, "--output=" + output(), "--shards=" + shards), is(1));
      assertThat(
          said(),
          allOf(
              containsString(pages + "/page"),
              containsString(": no_article ("),
              containsString("and 2 more; nothing was")));
    }
  }

  @Test
  void saysWhyItExitsWithThree() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad"), "");
    String inputs = "--input=" + input("ferry-truce") + "," + bad;
    assertThat(run(inputs, "--output=" + output(), "--max-rejects=0", "--quiet"), is(3));
    assertThat(said(), containsString("1 reject, more than --max-rejects=0 allows"));
    assertThat(
        out.toString(StandardCharsets.UTF_8),
        containsString("rejected: 1 empty; each is told in " + output().resolve("rejects.csv")));
  }

  @Test
  void theSummaryTellsWhoWroteWhatIsQuotedAndWhatWasSkipped() {
    run("--input=" + input("block-quotes"), "--output=" + output());
    assertThat(
        printed(),
        containsString("4 articles with 0 comments and 7 quotes" + System.lineSeparator()));

    run("--input=" + input("wet"), "--output=" + output(), "--overwrite");
    assertThat(
        printed(),
        allOf(
            containsString("skipped: 2 warcinfo, 1 metadata" + System.lineSeparator()),
            containsString(
                "2 articles with 4 comments by 3 participants" + System.lineSeparator())));
  }

  @Test
  void columnsMayHaveAnyName() throws IOException {
    Path pages =
        Files.writeString(
            folder.resolve("pages.jsonl"),
            "{\"story\": {\"plain\": \"%s\"}, \"where\": \"https://pier.example/ink\"}\n"
                .formatted(PAGE.replace("\n", "\\n")));
    String input = "--input=" + pages;
    assertThat(run(input, "--output=" + output()), is(1));
    assertThat(said(), containsString("no_text"));

    Path map =
        Files.writeString(
            folder.resolve("map.json"), "{\"text\": \"story.plain\", \"url\": \"where\"}");
    assertThat(run(input, "--output=" + output(), "--page-map=" + map), is(0));
    CSVRecord article = rows(output().resolve("articles.csv")).get(0);
    assertThat(article.get("headline"), is("The Ink Ran Out"));
    assertThat(article.get("canonical_url"), is("https://pier.example/ink"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"text\": | no JSON in line 1",
        "[\"text\"] | no JSON object from our names to columns",
        "{\"url\": \"where\"} | it names neither text nor html",
        "{\"text\": \"story\", \"colour\": \"x\"} | colour is none of "
      })
  void aPageMapThatCannotBeRightIsRefused(String map, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("map.json"), map);

    String option = "--page-map=" + file;
    assertThat(run("--input=" + input("jsonl-pages"), "--output=" + output(), option), is(2));
    assertThat(said(), startsWith("belowline: " + option + ": " + message));
    assertThat(said().lines().count(), is(1L));
    assertThat(Files.exists(output()), is(false));
  }

  @Test
  void aPageMapThatIsNotThereIsRefused() {
    String option = "--page-map=" + folder.resolve("nowhere.json");
    assertThat(run("--input=" + input("jsonl-pages"), "--output=" + output(), option), is(2));
    assertThat(said(), is("belowline: " + option + " is not there" + System.lineSeparator()));
  }

  @Test
  void capturesOutsideOfTheDaysAreSkippedAndThoseWithoutTimeKept() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String day : List.of("2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04")) {
      lines.append(line(day, "\"date\": \"%sT23:59:59Z\", ".formatted(day)));
    }
    lines.append(line("undated", ""));
    Path pages = Files.writeString(folder.resolve("pages.jsonl"), lines);

    String since = "--since=2020-01-02";
    assertThat(run("--input=" + pages, "--output=" + output(), since, "--until=2020-01-03"), is(0));
    assertThat(
        printed(),
        containsString("skipped: 1 after_until, 1 before_since" + System.lineSeparator()));
    JsonNode account = JSON.readTree(output().resolve("run.json").toFile()).path("account");
    assertThat(account.at("/total/read").asLong(), is(5L));
    assertThat(account.at("/total/kept").asLong(), is(3L));
    assertThat(
        account.path("skipped_by_kind"),
        is(JSON.readTree("{\"after_until\":1,\"before_since\":1}")));
    assertThat(
        rows(output().resolve("documents.csv")).stream()
            .map(row -> row.get("source_id"))
            .sorted()
            .toList(),
        is(List.of("2020-01-02", "2020-01-03", "undated")));
  }

  @ParameterizedTest
  @CsvSource({
    "--since=yesterday, --since=yesterday is no day or time such as",
    "--until=2020-13-01, --until=2020-13-01 is no day or time such as"
  })
  void aDayThatIsNoneIsRefused(String option, String message) {
    assertThat(run("--input=" + input("jsonl-pages"), "--output=" + output(), option), is(2));
    assertThat(said(), startsWith("belowline: " + message));
    assertThat(said().lines().count(), is(1L));
  }

  /** A line of a container, with the page under the names that are usual. */
  private static String line(String id, String more) {
    return "{\"id\": \"%s\", %s\"text\": \"%s\"}\n"
        .formatted(id, more, PAGE.replace("ran out", "ran out, says " + id).replace("\n", "\\n"));
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("run"));
    all.addAll(Arrays.asList(arguments));
    return Belowline.run(new PrintStream(out), new PrintStream(err), all.toArray(String[]::new));
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path output() {
    return folder.resolve("out");
  }

  private static Path input(String fixture) {
    return Fixture.named(fixture).folder().resolve("input");
  }

  private static void copy(String fixture, Path to) throws IOException {
    try (Stream<Path> files = Files.list(input(fixture))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static List<CSVRecord> rows(Path csv) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static List<String> columns(Path csv, String... names) throws IOException {
    return rows(csv).stream()
        .map(row -> Arrays.stream(names).map(row::get).toList().toString())
        .toList();
  }

  private static Map<String, String> digests(Path output) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(output.relativize(file).toString(), sha256(file));
      }
    }
    return digests;
  }

  private static String sha256(Path file) throws IOException {
    return HexFormat.of().formatHex(Ids.sha256().digest(Files.readAllBytes(file)));
  }
}
