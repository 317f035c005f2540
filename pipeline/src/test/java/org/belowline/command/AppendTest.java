package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.belowline.fixture.Fixture;
import org.belowline.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that adds to an output writes what a run over all inputs would. */
class AppendTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> OF_THE_DAY = List.of("run.json", "croissant.json");
  private static final String THREADS = "ledger/threads";

  private static final String PAGE =
      """
      The Bell Is Late

      By Maud Ellery on July 9, 2019

      The bell of the harbour office rang an hour late on Tuesday. "Nobody winds it any more," said \
      the clerk.

      %d comments

      Leave a Reply

      Nell Harrow July 10, 2019 at 8:00 am

      I could wind it on my way to the boats, if somebody gave me the key.

      Reply
      %s""";

  private static final String MORE =
      """

      Ivo Brandt July 10, 2019 at 9:30 am

      The key hangs behind the door, where it always hung.

      Reply
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Captures and comments of one thread lie in both halves, and so do rejects of all kinds. */
  @ParameterizedTest
  @ValueSource(strings = {"--shards=1", "--shards=3 --csv-safe", "--formats=parquet"})
  void allFixturesInTwoHalves(String options) throws IOException {
    List<Path> one = new ArrayList<>();
    List<Path> other = new ArrayList<>();
    for (Fixture fixture : Fixture.all()) {
      if (fixture.map() == null) {
        try (Stream<Path> files = Files.walk(fixture.folder().resolve("input"))) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            (one.size() <= other.size() ? one : other).add(file);
          }
        }
      }
    }
    String[] given = options.split(" ");
    List<Path> all = new ArrayList<>(one);
    all.addAll(other);
    assertThat(run(list(all), "whole", given), is(0));

    assertThat(run(list(one), "grown", given), is(0));
    assertThat(run(list(other), "grown", with(given, "--append")), is(0));

    assertThat(said(), containsString(other.size() + " new, 0 changed, 0 known"));
    assertThat(digests("grown"), is(digests("whole")));
    assertThat(report("grown").path("account"), is(report("whole").path("account")));
    assertThat(report("grown").path("tables"), is(report("whole").path("tables")));
    assertThat(validate("grown"), is(0));
  }

  @Test
  void whatIsChangedIsTakenBackAndReadAgain() throws IOException {
    Path export = folder.resolve("thread.jsonl");
    Path page = write("page.txt", PAGE.formatted(1, ""));
    write("other.txt", PAGE.formatted(1, "").replace("Bell", "Clock"));
    Files.writeString(export, comments("a", "b", "b", "c"));
    Path map =
        write(
            "map.json",
            "{\"id\":\"id\",\"thread\":\"thread\",\"text\":\"text\",\"author\":\"by\"}");
    String[] given = {"--map=" + map};
    assertThat(run(input("page.txt", "other.txt", "thread.jsonl"), "grown", given), is(0));
    assertThat(report("grown").at("/account/total/rejected").asLong(), is(1L));
    write("page.txt", PAGE.formatted(2, MORE));
    Files.writeString(export, comments("a", "c", "d"));

    assertThat(run(input("page.txt", "thread.jsonl"), "grown", with(given, "--append")), is(0));

    assertThat(said(), containsString("0 new, 2 changed, 0 known"));
    assertThat(run(input("page.txt", "other.txt", "thread.jsonl"), "whole", given), is(0));
    assertThat(digests("grown"), is(digests("whole")));
    assertThat(report("grown").path("account"), is(report("whole").path("account")));
    assertThat(page.toFile().exists(), is(true));
  }

  /** Of two comments of one id in two files the one is rejected, by whichever run. */
  @Test
  void aDuplicateInALaterFileIsRejected() throws IOException {
    Path map =
        write(
            "map.json",
            "{\"id\":\"id\",\"thread\":\"thread\",\"text\":\"text\",\"author\":\"by\"}");
    write("one.jsonl", comments("a", "b"));
    write("two.jsonl", comments("b", "c"));
    write("three.jsonl", comments("d"));
    String given = "--map=" + map;
    for (String name : List.of("one.jsonl", "two.jsonl", "three.jsonl")) {
      assertThat(run(input(name), "grown", given, "--append"), is(0));
    }

    assertThat(run(input("one.jsonl", "two.jsonl", "three.jsonl"), "whole", given), is(0));
    assertThat(digests("grown"), is(digests("whole")));
    assertThat(report("grown").at("/account/rejected_by_reason/duplicate_id").asLong(), is(1L));
    assertThat(report("grown").path("account"), is(report("whole").path("account")));
  }

  @Test
  void nothingNewLeavesTheOutputAsItIs() throws IOException {
    write("page.txt", PAGE.formatted(1, ""));
    assertThat(run(input("page.txt"), "grown", "--append", "--exit-if-nothing=99"), is(0));
    Map<String, String> before = digests("grown");
    JsonNode report = report("grown");

    assertThat(run(input("page.txt"), "grown", "--append"), is(0));
    assertThat(run(input("page.txt"), "grown", "--append", "--exit-if-nothing=99"), is(99));

    assertThat(printed(), containsString("nothing new: 1 file known"));
    assertThat(digests("grown"), is(before));
    assertThat(report("grown"), is(report));
  }

  @Test
  void aFileThatWasMovedIsKnownAndACopyIsNot() throws IOException {
    Path page = write("page.txt", PAGE.formatted(1, ""));
    assertThat(run(input("page.txt"), "grown"), is(0));
    Files.copy(page, folder.resolve("copy.txt"));
    assertThat(run(input("page.txt", "copy.txt"), "grown", "--append"), is(0));
    assertThat(said(), containsString("1 new, 0 changed, 1 known"));
    assertThat(report("grown").at("/tables/documents").asLong(), is(2L));

    Files.move(page, folder.resolve("moved.txt"));

    assertThat(run(input("moved.txt", "copy.txt"), "grown", "--append"), is(0));
    assertThat(printed(), containsString("nothing new: 2 files known"));

    assertThat(run(input("moved.txt"), "grown", "--append", "--reject-sample=10"), is(0));
    assertThat(report("grown").at("/tables/documents").asLong(), is(2L));
  }

  @Test
  void oneFileByTwoNamesIsOne() throws IOException {
    write("page.txt", PAGE.formatted(1, ""));
    assertThat(run(input("page.txt"), "grown"), is(0));

    Path other = Files.createDirectory(folder.resolve("sub")).resolve("../page.txt");
    assertThat(run("--input=" + other, "grown", "--append"), is(0));
    assertThat(printed(), containsString("nothing new: 1 file known"));
    assertThat(run("--input=" + other, "grown", "--append", "--reject-sample=10"), is(0));
    assertThat(report("grown").at("/tables/documents").asLong(), is(1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--people=none", "--also=gexf"})
  void whereNothingIsKeptAllIsReadAgain(String option) throws IOException {
    write("page.txt", PAGE.formatted(2, MORE));
    write("other.txt", PAGE.formatted(1, "").replace("Bell", "Clock"));
    assertThat(run(input("page.txt"), "grown", option), is(0));
    assertThat(Files.exists(folder.resolve("grown").resolve(THREADS)), is(false));

    assertThat(run(input("other.txt"), "grown", option, "--append"), is(0));

    assertThat(said(), containsString("is read again: it keeps nothing to add to"));
    assertThat(run(input("page.txt", "other.txt"), "whole", option), is(0));
    assertThat(digests("grown"), is(digests("whole")));
  }

  @Test
  void anotherOptionReadsAllAgainAndNamesWhatIsNotThere() throws IOException {
    Path page = write("page.txt", PAGE.formatted(1, ""));
    write("other.txt", PAGE.formatted(1, "").replace("Bell", "Clock"));
    assertThat(run(input("page.txt"), "grown"), is(0));
    String zone = "--assume-zone=Europe/Oslo";
    assertThat(run(input("other.txt"), "grown", "--append", zone), is(0));
    assertThat(said(), containsString("is read again: it was made with another --assume-zone"));
    assertThat(report("grown").at("/tables/articles").asLong(), is(2L));
    Map<String, String> before = digests("grown");
    Files.delete(page);

    assertThat(run(input("other.txt"), "grown", "--append"), is(2));

    assertThat(
        said(),
        allOf(containsString("page.txt has to be read again"), containsString("put it back")));
    assertThat(digests("grown"), is(before));
  }

  @Test
  void anOutputWithoutLedgerCannotBeAddedTo() throws IOException {
    write("page.txt", PAGE.formatted(1, ""));
    assertThat(run(input("page.txt"), "grown", "--no-ledger"), is(0));
    assertThat(Files.exists(folder.resolve("grown/ledger")), is(false));

    assertThat(run(input("page.txt"), "grown", "--append"), is(2));
    assertThat(said(), containsString("has no ledger of what it was made of"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--overwrite",
        "--no-ledger",
        "--input=-",
        "--input=s3://pages/a",
        "--exit-if-nothing=256"
      })
  void refusesWhatCannotGoWithIt(String option) throws IOException {
    write("page.txt", PAGE.formatted(1, ""));

    assertThat(run(input("page.txt"), "grown", "--append", option), is(2));

    assertThat(said().lines().count(), is(1L));
    assertThat(Files.exists(folder.resolve("grown")), is(false));
  }

  @Test
  void theLedgerIsInTheOpen() throws IOException {
    write("page.txt", PAGE.formatted(1, ""));
    run(input("page.txt"), "grown");

    JsonNode input = JSON.readTree(Files.readString(folder.resolve("grown/ledger/inputs.jsonl")));
    Path page = folder.resolve("page.txt");
    assertThat(input.path("input").asText(), is(page.toString()));
    assertThat(input.path("sha256").asText(), is(sha256(page)));
    assertThat(input.at("/counts/text.kept").asLong(), is(1L));
    assertThat(input.path("bytes").asLong(), greaterThan(0L));
  }

  private static String comments(String... ids) {
    StringBuilder lines = new StringBuilder();
    for (String id : ids) {
      lines.append(
          "{\"id\":\"%s\",\"thread\":\"bell\",\"by\":\"Nell\",\"text\":\"Word %s of the bell\"}\n"
              .formatted(id, id));
    }
    return lines.toString();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private String input(String... names) {
    return "--input="
        + String.join(",", Stream.of(names).map(name -> folder.resolve(name).toString()).toList());
  }

  private String list(List<Path> files) throws IOException {
    Path list = folder.resolve("list-" + files.size() + "-" + files.get(0).hashCode());
    Files.write(list, files.stream().map(Path::toString).toList());
    return "--input-list=" + list;
  }

  private static String[] with(String[] given, String option) {
    return Stream.concat(Stream.of(given), Stream.of(option)).toArray(String[]::new);
  }

  private int run(String input, String output, String... options) {
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("run", input, "--output=" + folder.resolve(output)));
    all.addAll(List.of(options));
    return Belowline.run(new PrintStream(out), new PrintStream(err), all.toArray(String[]::new));
  }

  private int validate(String output) {
    return Belowline.run(
        new PrintStream(out), new PrintStream(err), "validate", folder.resolve(output).toString());
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private JsonNode report(String output) throws IOException {
    return JSON.readTree(folder.resolve(output).resolve("run.json").toFile());
  }

  /**
   * All files of an output, but what a run tells of itself and its day, and what it keeps of
   * threads: which of them are drawn in a report depends on those that came before.
   */
  private Map<String, String> digests(String output) throws IOException {
    Path root = folder.resolve(output);
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!OF_THE_DAY.contains(name) && !name.startsWith(THREADS)) {
          digests.put(name, sha256(file));
        }
      }
    }
    return digests;
  }

  private static String sha256(Path file) throws IOException {
    return HexFormat.of().formatHex(Ids.sha256().digest(Files.readAllBytes(file)));
  }
}
