package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
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
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("a.dat"), "The Mill Stands Still\n\nBy Orla Finch\n");
    Files.writeString(
        folder.resolve("b.dat"), "<!DOCTYPE html><html><body><p>Mill</p></body></html>");
    try (GZIPOutputStream packed =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("c")))) {
      packed.write("{\"text\": \"The mill\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.writeString(folder.resolve(".hidden"), "x");
    Files.createDirectory(folder.resolve("_old"));
  }

  @Test
  void formatsAreToldByContentAndSizesByFile() throws IOException {
    assertThat(plan("--input=" + folder, "--json"), is(0));

    JsonNode plan = JSON.readTree(out.toByteArray());
    assertThat(plan.path("files").asInt(), is(3));
    assertThat(plan.path("inputs").path(0).path("format").asText(), is("text"));
    assertThat(plan.path("inputs").path(1).path("format").asText(), is("html"));
    assertThat(plan.path("inputs").path(2).path("format").asText(), is("jsonl"));
    assertThat(plan.path("inputs").path(2).path("compressed").asBoolean(), is(true));
    assertThat(
        plan.path("inputs").path(0).path("bytes").asLong(),
        is(Files.size(folder.resolve("a.dat"))));
    assertThat(plan.path("passed_over").path("whose name begins with . or _").asInt(), is(2));
  }

  @Test
  void saysHowMuchWouldBeRead() {
    assertThat(plan("--input=" + folder), is(0));

    assertThat(said(), containsString("passed over: 2 whose name begins with . or _\n"));
    assertThat(said(), containsString("\n3 files, "));
    assertThat(said(), containsString(" would be read\n"));
  }

  @Test
  void whatCannotBeReadIsToldWithItsReasonAndEndsNoRun() throws IOException {
    Files.createFile(folder.resolve("empty"));

    assertThat(plan("--input=" + folder), is(0));

    assertThat(said(), containsString("empty would be rejected: nothing is in it"));
  }

  @Test
  void aRunThatCouldReadNothingWouldFail() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty"));

    assertThat(plan("--input=" + empty), is(1));
  }

  @Test
  void whatDecidesWhatIsReadIsTakenAsByARun() throws IOException {
    Path map = Files.writeString(folder.resolve("_map.json"), "{\"text\": \"story\"}");
    Path list = Files.writeString(folder.resolve("_list.txt"), folder + "/c\n");

    assertThat(
        plan("--input-list=" + list, "--page-map=" + map, "--since=2020-01-01", "--files"), is(0));
    assertThat(said(), containsString("\n1 file, "));
    assertThat(plan("--input-list=" + list, "--page-map=" + folder), is(2));
  }

  @Test
  void aDamagedFileIsToldInTheWordsOfItsReject() throws IOException {
    Files.write(
        folder.resolve("page.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 7});

    assertThat(plan("--input=" + folder), is(0));

    assertThat(
        said(), containsString("page.gz would be rejected: the input is damaged after 0 bytes"));
    assertThat(said(), not(containsString("Exception")));
  }

  @Test
  void aNameThatStandsForNothingIsAnError() {
    assertThat(plan("--input=" + folder.resolve("nowhere")), is(2));
    assertThat(err.toString(StandardCharsets.UTF_8), containsString("check the path"));
  }

  private int plan(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "plan";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return Belowline.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        arguments);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
