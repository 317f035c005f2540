package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasEntry;
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
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.belowline.fixture.Fixture;
import org.belowline.model.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside the tables that tell of them. */
class DescriptionRunTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void areListedWithTheirDigestsAndReplacedWithTheRest() throws IOException {
    run("one");
    run("one", "--overwrite");
    Map<String, String> digests = digests("one");
    for (String name : List.of("README.md", "croissant.json")) {
      byte[] content = Files.readAllBytes(folder.resolve("one").resolve(name));
      assertThat(digests, hasEntry(name, HexFormat.of().formatHex(Ids.sha256().digest(content))));
    }
    assertThat(
        Belowline.run(out(), new PrintStream(err), "validate", "" + folder.resolve("one")), is(0));
  }

  @Test
  void croissantHasTheDigestOfEachTable() throws IOException {
    run("one", "--shards=2", "--license=CC-BY-4.0");
    Map<String, String> digests = digests("one");
    JsonNode croissant = new ObjectMapper().readTree(folder.resolve("one/croissant.json").toFile());
    int files = 0;
    for (JsonNode file : croissant.path("distribution")) {
      if (file.path("@type").asText().equals("cr:FileObject")) {
        files++;
        assertThat(
            digests, hasEntry(file.path("contentUrl").asText(), file.path("sha256").asText()));
      }
    }
    assertThat(files, is(36));
  }

  @Test
  void theCardIsTheSameHoweverTheWorkIsPartedAndNamesNoPath() throws IOException {
    run("one", "--thread-groups=1");
    run("other", "--thread-groups=7");
    String card = Files.readString(folder.resolve("one/README.md"), StandardCharsets.UTF_8);
    assertThat(
        Files.readString(folder.resolve("other/README.md"), StandardCharsets.UTF_8), is(card));
    assertThat(card, not(containsString(folder.toString())));
    assertThat(card, containsString("- Comments were written from "));
  }

  private Map<String, String> digests(String output) throws IOException {
    Map<String, String> digests = new HashMap<>();
    JsonNode run = new ObjectMapper().readTree(folder.resolve(output).resolve("run.json").toFile());
    run.path("outputs")
        .forEach(file -> digests.put(file.path("path").asText(), file.path("sha256").asText()));
    return digests;
  }

  private void run(String output, String... options) {
    List<String> all = new ArrayList<>(List.of("run", "--quiet"));
    all.add("--input=" + Fixture.named("disqus").folder().resolve("input"));
    all.add("--output=" + folder.resolve(output));
    all.addAll(Arrays.asList(options));
    int exit = Belowline.run(out(), new PrintStream(err), all.toArray(String[]::new));
    assertThat(err.toString(StandardCharsets.UTF_8), exit, is(0));
  }

  private static PrintStream out() {
    return new PrintStream(new ByteArrayOutputStream());
  }
}
