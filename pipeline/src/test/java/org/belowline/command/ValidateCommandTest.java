package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belowline.fixture.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to an output, validate tells. */
class ValidateCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INPUTS =
      Path.of(System.getProperty("belowline.fixtures")) + "/*/input";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void outputsOfRunsAreValid() throws IOException {
    run("--input=" + INPUTS);
    assertThat(validate(), is(0));
    assertThat(said(), containsString(": nothing is wrong in "));

    run("--input=" + INPUTS, "--shards=3", "--csv-safe", "--overwrite");
    assertThat(validate(), is(0));

    run("--input=" + INPUTS, "--formats=csv", "--csv-safe", "--shards=2", "--overwrite");
    assertThat(validate(), is(0));

    run("--input=" + INPUTS, "--people=none", "--formats=parquet", "--overwrite");
    assertThat(validate(), is(0));
  }

  @Test
  void aChangedCellIsToldByRowAndColumn() throws IOException {
    run("--input=" + Fixture.named("ferry-truce").folder().resolve("input"));
    edit("comments.csv", "\"missing\"", "\"mislaid\"");

    assertThat(validate(), is(1));

    assertThat(
        said(),
        allOf(
            containsString("comments.csv: has another SHA-256 than run.json says"),
            containsString(" status: CSV has 'mislaid', comments.parquet has 'missing'"),
            containsString("2 faults in ")));
  }

  @Test
  void valuesOfOtherTypesAndNullsAreTold() throws IOException {
    run("--input=" + Fixture.named("ferry-truce").folder().resolve("input"), "--formats=csv");
    List<String> lines = lines("threads.csv");
    String thread = lines.get(1);
    // comments, found, missing
    lines.set(1, thread.replaceFirst(",18,17,1,", ",,many,1,"));
    write("threads.csv", lines);

    assertThat(validate(), is(1));

    assertThat(said(), containsString("threads.csv row 1 comments: is null, and never may be"));
    assertThat(said(), containsString("threads.csv row 1 found: 'many' is no whole number"));
  }

  @Test
  void keysReferencesAndOrderAreHeld() throws IOException {
    run("--input=" + Fixture.named("ferry-truce").folder().resolve("input"), "--formats=csv");
    List<String> threads = lines("threads.csv");
    threads.remove(1);
    write("threads.csv", threads);
    List<String> branches = lines("branches.csv");
    branches.add(branches.get(1));
    write("branches.csv", branches);

    assertThat(validate(), is(1));

    assertThat(said(), containsString("threads.csv: has 0 rows, run.json says 1"));
    assertThat(said(), containsString("comments.csv row 1 thread_id: ["));
    assertThat(said(), containsString(" is not in threads"));
    assertThat(said(), containsString("branches.csv row 9: stands too low"));
    assertThat(said(), containsString(" thread_id, branch: ["));
    assertThat(said(), containsString(" is there more than once"));
  }

  @Test
  void placesInBodiesAreHeld() throws IOException {
    run("--input=" + Fixture.named("transcripts").folder().resolve("input"), "--formats=csv");
    List<String> quotes = lines("quotes.csv");
    String shifted = quotes.get(1).replaceFirst(",(\\d+),(\\d+),", ",9$1,9$2,");
    assertThat(shifted, is(not(quotes.get(1))));
    quotes.set(1, shifted);
    write("quotes.csv", quotes);

    assertThat(validate(), is(1));

    assertThat(said(), containsString("quotes.csv row 1 start: ["));
    assertThat(said(), containsString("] is not within the body of articles ["));
  }

  @Test
  void filesThatAreGoneStrangeOrCutAreTold() throws IOException {
    run("--input=" + Fixture.named("ferry-truce").folder().resolve("input"));
    Files.delete(output().resolve("quotes.csv"));
    Files.writeString(output().resolve("notes.txt"), "mine");
    byte[] parquet = Files.readAllBytes(output().resolve("threads.parquet"));
    Files.write(
        output().resolve("threads.parquet"), java.util.Arrays.copyOf(parquet, parquet.length / 2));

    assertThat(validate("--json"), is(1));

    JsonNode found = JSON.readTree(said());
    assertThat(found.path("valid").asBoolean(true), is(false));
    assertThat(found.path("first").size(), is(found.path("faults").asInt()));
    assertThat(
        said(),
        allOf(
            containsString("is not there, and run.json names it"),
            containsString("is of no run"),
            containsString("the Parquet file is damaged")));
    assertThat(said(), not(containsString("is not in threads")));
  }

  @Test
  void anAccountThatDoesNotBalanceIsTold() throws IOException {
    run("--input=" + Fixture.named("ferry-truce").folder().resolve("input"));
    edit("run.json", "\"kept\" : 1", "\"kept\" : 2");

    assertThat(validate(), is(1));

    assertThat(said(), containsString("kept + skipped + rejected is 2, not 1"));
  }

  @Test
  void aFolderWithoutRunIsNoOutput() {
    assertThat(validate(), is(2));

    assertThat(err.toString(StandardCharsets.UTF_8), startsWith("belowline: "));
    assertThat(err.toString(StandardCharsets.UTF_8), containsString("is no folder"));
  }

  private void run(String... options) {
    List<String> arguments = new ArrayList<>(List.of("run", "--quiet", "--output=" + output()));
    arguments.addAll(List.of(options));
    assertThat(call(arguments), is(0));
  }

  private int validate(String... options) {
    List<String> arguments = new ArrayList<>(List.of("validate", output().toString()));
    arguments.addAll(List.of(options));
    return call(arguments);
  }

  private int call(List<String> arguments) {
    out.reset();
    err.reset();
    return Belowline.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        arguments.toArray(String[]::new));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path output() {
    return folder.resolve("out");
  }

  private List<String> lines(String name) throws IOException {
    return new ArrayList<>(
        List.of(
            Files.readString(output().resolve(name), StandardCharsets.UTF_8)
                .split("\n(?=\"[a-z][0-9a-f]{32}\"|$)")));
  }

  private void write(String name, List<String> lines) throws IOException {
    Files.writeString(
        output().resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = output().resolve(name);
    String content = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(content, containsString(from));
    Files.writeString(file, content.replaceFirst(from, to), StandardCharsets.UTF_8);
  }
}
