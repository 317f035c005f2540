package org.belowline.publish;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  @TempDir private Path folder;

  @Test
  void publishesWhatWasStaged() throws Exception {
    publish("new", false);

    assertThat(contentOf(out()), is("new"));
    assertThat(Files.exists(out().resolve("_SUCCESS")), is(true));
    assertThat(leftovers(), is(empty()));
  }

  @Test
  void replacesTheOldOutputWhereAsked() throws Exception {
    publish("old", false);
    publish("new", true);

    assertThat(contentOf(out()), is("new"));
    assertThat(leftovers(), is(empty()));
  }

  @Test
  void aRunThatIsNotPublishedLeavesTheOldOutput() throws Exception {
    publish("old", false);
    try (OutputFolder output = OutputFolder.open(out(), true)) {
      Files.writeString(Path.of(output.stage(), "half.csv"), "half");
    }

    assertThat(contentOf(out()), is("old"));
    assertThat(leftovers(), is(empty()));
  }

  @Test
  void whatIsNeededForAWhileIsGoneWithTheRun() throws Exception {
    try (OutputFolder output = OutputFolder.open(out(), false)) {
      Files.writeString(output.scratch().resolve("sort"), "half");
      write(Path.of(output.stage()), "new");
      output.publish();
    }

    assertThat(contentOf(out()), is("new"));
    assertThat(leftovers(), is(empty()));
  }

  @Test
  void refusesARunThatIsThere() throws Exception {
    publish("old", false);

    assertThat(refusal(out(), false), containsString("--overwrite replaces it"));
    assertThat(contentOf(out()), is("old"));
  }

  @Test
  void neverReplacesWhatItDidNotWrite() throws Exception {
    Files.createDirectories(out());
    Files.writeString(out().resolve("thesis.txt"), "mine");

    assertThat(refusal(out(), true), containsString("no output of belowline"));
    assertThat(Files.readString(out().resolve("thesis.txt")), is("mine"));
  }

  @Test
  void neverDeletesNotesAmongTheTables() throws Exception {
    publish("old", false);
    Files.writeString(out().resolve("notes.txt"), "mine");

    assertThat(refusal(out(), true), containsString("notes.txt"));
    assertThat(leftovers(), is(empty()));
  }

  @Test
  void refusesAFile() throws Exception {
    Files.writeString(out(), "a file");

    assertThat(refusal(out(), true), containsString("is a file"));
  }

  @Test
  void takesAnEmptyFolder() throws Exception {
    Files.createDirectories(out());
    publish("new", false);

    assertThat(contentOf(out()), is("new"));
    assertThat(leftovers(), is(empty()));
  }

  @Test
  void isHeldByOne() throws Exception {
    try (OutputFolder first = OutputFolder.open(out(), false)) {
      assertThrows(OutputInUseException.class, () -> OutputFolder.open(out(), false));
    }
    publish("new", false);
    assertThat(contentOf(out()), is("new"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"with blank", "-x", "two\nlines", "LONG"})
  void takesAnyName(String name) throws Exception {
    Path odd = folder.resolve(name.equals("LONG") ? "x".repeat(240) : name);
    try (OutputFolder output = OutputFolder.open(odd, false)) {
      write(Path.of(output.stage()), "new");
      output.publish();
    }

    assertThat(contentOf(odd), is("new"));
    assertThat(namesIn(folder), is(List.of(odd.getFileName().toString())));
  }

  @Test
  void followsALink() throws Exception {
    Path target = folder.resolve("target");
    Files.createSymbolicLink(out(), target);
    publish("new", false);

    assertThat(contentOf(target), is("new"));
    assertThat(Files.isSymbolicLink(out()), is(true));
  }

  /** All states that a kill can leave, and what the next command makes of them. */
  @ParameterizedTest
  @CsvSource({
    // NAME, previous, staging, expected
    "whole,   none,    none,    old",
    "whole,   none,    half,    old",
    "whole,   none,    whole,   old",
    "none,    whole,   whole,   new",
    "none,    whole,   half,    previous",
    "none,    whole,   none,    previous",
    "whole,   whole,   none,    old",
    "whole,   half,    none,    old",
    "none,    half,    none,    nothing",
    "none,    none,    half,    nothing",
    "none,    none,    whole,   nothing",
    "none,    none,    none,    nothing",
  })
  void recoversFromAKill(String name, String previous, String staging, String expected)
      throws Exception {
    put(out(), name, "old");
    put(folder.resolve(".out.previous"), previous, "previous");
    put(folder.resolve(".out.staging-77"), staging, "new");
    write(Files.createDirectory(folder.resolve(".out.scratch-77")), "of no use");

    try (OutputFolder output = OutputFolder.open(out(), true)) {
      assertThat(Files.exists(out()) ? contentOf(out()) : "nothing", is(expected));
    }
    assertThat(leftovers(), is(empty()));
  }

  @Test
  void aFolderThatCannotBeReplacedIsLeftAsItWas() throws Exception {
    publish("old", false);
    try (OutputFolder output = OutputFolder.open(out(), true)) {
      Path staging = Path.of(output.stage());
      write(staging, "new");
      // The previous name is taken by a folder with files, as by another program.
      Files.createDirectories(folder.resolve(".out.previous"));
      Files.writeString(folder.resolve(".out.previous/taken"), "x");
      assertThrows(IOException.class, output::publish);
    }
    assertThat(contentOf(out()), is("old"));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private void publish(String content, boolean overwrite) throws Exception {
    try (OutputFolder output = OutputFolder.open(out(), overwrite)) {
      write(Path.of(output.stage()), content);
      output.publish();
    }
  }

  private static void put(Path path, String state, String content) throws IOException {
    if (state.equals("none")) {
      return;
    }
    Files.createDirectories(path);
    write(path, content);
    if (state.equals("whole")) {
      Files.createFile(path.resolve("_SUCCESS"));
    } else {
      Files.delete(path.resolve("run.json"));
    }
  }

  static void write(Path path, String content) throws IOException {
    Files.writeString(path.resolve("articles.csv"), content, StandardCharsets.UTF_8);
    Files.writeString(path.resolve("run.json"), "{\"outputs\": [{\"path\": \"articles.csv\"}]}");
  }

  static String contentOf(Path path) throws IOException {
    return Files.readString(path.resolve("articles.csv"), StandardCharsets.UTF_8);
  }

  private static String refusal(Path path, boolean overwrite) {
    return assertThrows(
            OutputRefusedException.class, () -> OutputFolder.open(path, overwrite).close())
        .getMessage();
  }

  private List<String> leftovers() throws IOException {
    return namesIn(folder).stream().filter(name -> name.startsWith(".")).toList();
  }

  private static List<String> namesIn(Path path) throws IOException {
    try (Stream<Path> names = Files.list(path)) {
      return names.map(name -> name.getFileName().toString()).sorted().toList();
    }
  }
}
