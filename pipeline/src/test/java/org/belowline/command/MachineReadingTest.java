package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belowline.fixture.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells programs: lines of JSON, and metrics. */
class MachineReadingTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void eachLineOnStandardErrorIsAnObjectWhereAsked() throws IOException {
    assertThat(run("--log-format=json"), is(0));
    assertThat(messages("info"), hasItem(containsString("1 file to read")));

    assertThat(run("--log-format=json"), is(2));
    assertThat(messages("error"), hasItem(containsString("--overwrite")));

    assertThat(run("--log-format=json", "--shards=many"), is(2));
    assertThat(messages("error"), hasItem(containsString("--shards=many is no whole number")));

    assertThat(run("--log-format=xml"), is(2));
    assertThat(
        err.toString(StandardCharsets.UTF_8),
        containsString("--log-format=xml is no format of lines: text or json"));
  }

  @Test
  void metricsAreWrittenAtTheEndOfARun() throws IOException {
    assertThat(run("--metrics-file=" + metrics()), is(0));

    List<String> lines = Files.readAllLines(metrics(), StandardCharsets.UTF_8);
    assertThat(
        lines,
        everyItem(
            matchesPattern(
                "# (HELP|TYPE) belowline_[a-z_]+ .+"
                    + "|belowline_[a-z_]+(\\{[a-z]+=\"[^\"]*\"\\})? [0-9]+(\\.[0-9]+)?")));
    assertThat(lines, hasItem("belowline_pages_read_total{format=\"text\"} 1"));
    assertThat(lines, hasItem("belowline_pages_kept_total{format=\"text\"} 1"));
    assertThat(lines, hasItem("belowline_table_rows{table=\"comments\"} 18"));
    assertThat(lines, hasItem("belowline_run_exit_code 0"));
    assertThat(lines, hasItem(matchesPattern("belowline_last_success_timestamp_seconds [1-9].*")));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(
          left.map(Path::getFileName).map(Path::toString).sorted().toList(),
          is(List.of("out", "run.prom")));
    }
  }

  @Test
  void aRunThatFailsKeepsTheTimeOfTheLastSuccess() throws IOException {
    Files.writeString(metrics(), "belowline_last_success_timestamp_seconds 1234567\n");

    assertThat(run("--metrics-file=" + metrics(), "--since=2190-01-01", "--shards=0"), is(2));

    List<String> lines = Files.readAllLines(metrics(), StandardCharsets.UTF_8);
    assertThat(lines, hasItem("belowline_last_success_timestamp_seconds 1234567"));
    assertThat(lines, hasItem("belowline_run_exit_code 2"));
    assertThat(lines, not(hasItem(containsString("belowline_pages_read_total"))));
  }

  @Test
  void aRunThatKeepsNothingTellsWhatItRead() throws IOException {
    Path page = Files.writeString(folder.resolve("page"), "\u0000\u0001");

    assertThat(
        call(
            "run",
            "--input=" + page,
            "--output=" + folder.resolve("out"),
            "--metrics-file=" + metrics()),
        is(1));

    List<String> lines = Files.readAllLines(metrics(), StandardCharsets.UTF_8);
    assertThat(lines, hasItem("belowline_pages_rejected_total{reason=\"binary\"} 1"));
    assertThat(lines, hasItem("belowline_run_exit_code 1"));
    assertThat(lines, not(hasItem(containsString("last_success"))));
  }

  @Test
  void aFolderThatIsNotThereIsNoPlaceForMetrics() {
    assertThat(run("--metrics-file=" + folder.resolve("no/run.prom")), is(2));
    assertThat(
        err.toString(StandardCharsets.UTF_8),
        containsString("is no file in a folder that is there"));
  }

  private List<String> messages(String level) throws IOException {
    List<String> messages = new ArrayList<>();
    for (String line : err.toString(StandardCharsets.UTF_8).split("\n")) {
      JsonNode object = JSON.readTree(line);
      Instant.parse(object.path("time").asText());
      if (object.path("level").asText().equals(level)) {
        messages.add(object.path("message").asText());
      }
    }
    return messages;
  }

  private Path metrics() {
    return folder.resolve("run.prom");
  }

  private int run(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                "--input=" + Fixture.named("ferry-truce").folder().resolve("input"),
                "--output=" + folder.resolve("out")));
    arguments.addAll(List.of(options));
    return call(arguments.toArray(String[]::new));
  }

  private int call(String... arguments) {
    err.reset();
    return Belowline.run(
        new PrintStream(new ByteArrayOutputStream()),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        arguments);
  }
}
