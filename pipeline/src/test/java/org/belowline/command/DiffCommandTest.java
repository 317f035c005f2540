package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
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
import java.util.Arrays;
import java.util.List;
import org.belowline.fixture.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two outputs, and what diff says of them. */
class DiffCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void formatsShardsAndGuardsAreNoDifference() {
    String input = Path.of(System.getProperty("belowline.fixtures")) + "/*/input";
    run("a", input, "--formats=csv", "--csv-safe", "--shards=3");
    run("b", input, "--formats=parquet");
    run("c", input, "--formats=csv", "--shards=2");

    assertThat(diff("a", "b"), is(0));
    assertThat(said(), containsString("are the same"));
    assertThat(diff("b", "c"), is(0));
    assertThat(diff("c", "a"), is(0));
  }

  @Test
  void rowsAddedAndGoneAreCountedByTable() throws IOException {
    run("a", input("ferry-truce"));
    run("b", input("ferry-truce") + "," + input("headed-comments"));

    assertThat(diff("a", "b", "--json"), is(1));
    JsonNode there = JSON.readTree(said()).path("tables").path("articles");
    assertThat(there.path("same").asInt(), is(1));
    assertThat(there.path("added").asInt() > 0, is(true));
    assertThat(there.path("gone").asInt(), is(0));

    assertThat(diff("b", "a", "--json"), is(1));
    JsonNode back = JSON.readTree(said()).path("tables").path("articles");
    assertThat(back.path("gone").asInt(), is(there.path("added").asInt()));
    assertThat(back.path("examples").path(0).path("kind").asText(), is("gone"));
  }

  @Test
  void aChangedCellIsShownBeforeAndAfter() throws IOException {
    run("a", input("ferry-truce"), "--formats=csv");
    run("b", input("ferry-truce"), "--formats=csv");
    edit(
        "b/comments.csv",
        "\"Yup. The freight boats are the problem.",
        "\"Nope. The boats are fine.");

    assertThat(diff("a", "b"), is(1));

    assertThat(
        said(), containsString("comments      17 same, 0 added, 0 gone, 1 changed (body 1)\n"));
    assertThat(said(), containsString("body 'Yup. The freight boats are the problem. "));
    assertThat(said(), containsString("…' → 'Nope. The boats are fine. "));
  }

  @Test
  void columnsOfOneVersionOnlyAreTold() throws IOException {
    run("a", input("ferry-truce"), "--formats=csv");
    run("b", input("ferry-truce"), "--formats=csv");
    edit("b/articles.csv", "\"site_name\"", "\"site\"");

    assertThat(diff("a", "b"), is(1));

    assertThat(said(), containsString("; new columns: site; columns gone: site_name"));
  }

  @Test
  void whatCannotBeReadCannotBeCompared() throws IOException {
    run("a", input("ferry-truce"), "--formats=csv");
    assertThat(diff("a", "nothing"), is(2));
    assertThat(err.toString(StandardCharsets.UTF_8), containsString("is no folder"));

    run("b", input("ferry-truce"), "--formats=csv");
    edit("b/threads.csv", "\"thread_id\"", "\"id\"");
    assertThat(diff("a", "b"), is(2));
    assertThat(
        err.toString(StandardCharsets.UTF_8),
        containsString("it has no column thread_id, by which rows are told apart"));
  }

  private void run(String output, String input, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("run", "--quiet", "--input=" + input, "--output=" + folder.resolve(output)));
    arguments.addAll(Arrays.asList(options));
    assertThat(call(arguments), is(0));
  }

  private int diff(String first, String second, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("diff", folder.resolve(first).toString(), folder.resolve(second).toString()));
    arguments.addAll(Arrays.asList(options));
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

  private static String input(String fixture) {
    return Fixture.named(fixture).folder().resolve("input").toString();
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    String content = Files.readString(file, StandardCharsets.UTF_8);
    assertThat(content, containsString(from));
    Files.writeString(file, content.replace(from, to), StandardCharsets.UTF_8);
  }
}
