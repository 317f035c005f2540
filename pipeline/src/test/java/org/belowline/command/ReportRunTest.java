package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

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
import java.util.HexFormat;
import java.util.List;
import org.belowline.fixture.Fixture;
import org.belowline.model.Ids;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that each run writes beside its tables. */
class ReportRunTest {
  private static final List<String> CASES =
      List.of("ferry-truce", "reader-quotes", "map-hacker-news", "broken-files", "warc", "disqus");

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void isListedWithItsDigest() throws IOException {
    run("one");
    byte[] page = Files.readAllBytes(folder.resolve("one/report.html"));
    JsonNode run = new ObjectMapper().readTree(folder.resolve("one/run.json").toFile());
    for (JsonNode output : run.path("outputs")) {
      if (output.path("path").asText().equals("report.html")) {
        assertThat(output.path("bytes").asInt(), is(page.length));
        assertThat(
            output.path("sha256").asText(),
            is(HexFormat.of().formatHex(Ids.sha256().digest(page))));
        return;
      }
    }
    throw new AssertionError("not in run.json: " + run);
  }

  @Test
  void isTheSameHoweverTheWorkIsParted() throws IOException {
    run("one");
    run("parted", "--shards=3", "--thread-groups=7");
    run("together", "--thread-groups=1");
    String page = page("one");
    assertThat(page("parted"), is(page));
    assertThat(page("together"), is(page));
    assertThat(page, not(containsString(folder.toString())));
  }

  @Test
  void tellsWhatTheTablesTell() throws IOException {
    run("one", "--formats=parquet");
    Document page = Jsoup.parse(page("one"));
    JsonNode run = new ObjectMapper().readTree(folder.resolve("one/run.json").toFile());
    for (String table : List.of("articles", "comments")) {
      assertThat(
          page.select("#glance dt:containsOwn(" + table + ") + dd.big")
              .eachText()
              .contains(run.at("/tables/" + table).asText()),
          is(true));
    }
    assertThat(
        page.select("#read tfoot td").eachText(),
        is(
            List.of(
                run.at("/account/total/read").asText(),
                run.at("/account/total/kept").asText(),
                run.at("/account/total/skipped").asText(),
                run.at("/account/total/rejected").asText())));
    assertThat(
        page.text(),
        allOf(
            containsString("Lindholm: Can the Ferrymen and the Port broker a new Truce?"),
            containsString("(parquet)")));
    assertThat(page.select("#trees tr[data-status=missing]").size() > 0, is(true));
    assertThat(page.select("#passages mark").size() > 0, is(true));
  }

  private String page(String output) throws IOException {
    return Files.readString(folder.resolve(output).resolve("report.html"), StandardCharsets.UTF_8);
  }

  private void run(String output, String... options) {
    List<String> all = new ArrayList<>(List.of("run", "--quiet"));
    String inputs =
        String.join(
            ",",
            CASES.stream()
                .map(name -> Fixture.named(name).folder().resolve("input").toString())
                .toList());
    all.add("--input=" + inputs);
    all.add("--output=" + folder.resolve(output));
    all.addAll(Arrays.asList(options));
    int exit =
        Belowline.run(
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(err),
            all.toArray(String[]::new));
    assertThat(err.toString(StandardCharsets.UTF_8), exit, is(0));
  }
}
