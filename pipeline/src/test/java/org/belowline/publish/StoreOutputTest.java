package org.belowline.publish;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreOutputTest {
  private static final List<String> TABLES = List.of("articles.csv", "comments.csv");

  /** Fewer, and not every step was tried. */
  private static final int FEWEST_STEPS = 12;

  @TempDir private Path machine;

  private final FakeStore store = new FakeStore();

  @Test
  void publishesWhatWasStaged() throws Exception {
    run("new", false);

    assertThat(shown(), is("new"));
    assertThat(strays(), is(empty()));
  }

  @Test
  void replacesTheOldRunWhereAsked() throws Exception {
    run("old", false);
    run("new", true);

    assertThat(shown(), is("new"));
    assertThat(strays(), is(empty()));
  }

  @Test
  void refusesARunThatIsThere() throws Exception {
    run("old", false);

    assertThat(refusal(false), containsString("--overwrite replaces it"));
    assertThat(shown(), is("old"));
  }

  @Test
  void aRunThatIsNotPublishedLeavesTheOldOne() throws Exception {
    run("old", false);
    try (Output output = open(machine, true)) {
      Files.writeString(output.scratch().resolve("sort"), "half");
      output.write("half.csv", new byte[1]);
    }

    assertThat(shown(), is("old"));
    assertThat(strays(), is(empty()));
    assertThat(leftOnThisMachine(), is(empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thesis.txt", "runs/thesis.txt", "runs/2026/thesis.txt", "CURRENT.json"})
  void neverReplacesWhatItDidNotWrite(String name) throws Exception {
    store.write(name, "mine".getBytes(StandardCharsets.UTF_8));

    assertThat(refusal(true), containsString("no output of belowline"));
    assertThat(text(name), is("mine"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "runs/RUN/notes.txt"})
  void neverDeletesNotesAmongTheFiles(String name) throws Exception {
    run("old", false);
    String notes = name.replace("RUN", current());
    store.write(notes, "mine".getBytes(StandardCharsets.UTF_8));

    assertThat(refusal(true), containsString(notes));
    assertThat(text(notes), is("mine"));
    assertThat(shown(), is("old"));
  }

  @Test
  void onOneMachineTheSecondIsRefusedAtOnce() throws Exception {
    try (Output first = open(machine, false)) {
      assertThat(first.stage(), startsWith("fake://town/out/runs/"));
      assertThrows(OutputInUseException.class, () -> open(machine, false));
    }
    run("new", false);
    assertThat(shown(), is("new"));
  }

  @Test
  void aKillAtAnyStepLeavesTheOldRunOrTheNewOne() throws Exception {
    Set<String> seen = new TreeSet<>();
    int step = 0;
    for (boolean killed = true; killed; step++) {
      startOver();
      store.at(step, FakeStore.KILL);
      try {
        run("new", true);
      } catch (FakeStore.Killed e) {
        // As if the process were gone.
      }
      killed = store.wasOdd();
      store.heal();
      seen.add(shown());
      run("next", true);

      assertThat(shown(), is("next"));
      assertThat("after a kill at step " + step, strays(), is(empty()));
      assertThat(leftOnThisMachine(), is(empty()));
    }
    assertThat(step, is(greaterThan(FEWEST_STEPS)));
    assertThat(seen, is(Set.of("old", "new")));
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aFailureAtAnyStepIsTold(boolean afterwards) throws Exception {
    int step = 0;
    for (boolean failed = true; failed; step++) {
      startOver();
      store.at(step, afterwards ? FakeStore.FAIL_AFTERWARDS : FakeStore.FAIL);
      boolean published = false;
      try (Output output = open(machine, true)) {
        stage(output, "new");
        output.publish();
        published = true;
      } catch (IOException | UnknownEndException e) {
        assertThat(
            e.getMessage(),
            anyOf(containsString("the store is away"), containsString("the answer is lost")));
      }
      failed = store.wasOdd();
      store.heal();

      assertThat("at step " + step, shown(), is(published ? "new" : "old"));
      run("next", true);
      assertThat(shown(), is("next"));
      assertThat("after a failure at step " + step, strays(), is(empty()));
    }
    assertThat(step, is(greaterThan(FEWEST_STEPS)));
  }

  @Test
  void filesOfOldRunsThatStayAreNoFailure() throws Exception {
    run("old", false);
    @Nullable String left;
    try (Output output = open(machine, true)) {
      stage(output, "new");
      // One to write _SUCCESS, two to list, one to replace, and the next one deletes.
      store.at(4, FakeStore.FAIL);
      left = output.publish();
    }
    assertThat(left, containsString("the store is away"));
    assertThat(shown(), is("new"));
    run("next", true);
    assertThat(strays(), is(empty()));
  }

  /** Where it cannot be known whether the pointer was written, nothing that it may name goes. */
  @Test
  void afterAnUnknownEndBothRunsAreThere() throws Exception {
    run("old", false);
    try (Output output = open(machine, true)) {
      stage(output, "new");
      store.at(
          3,
          (odd, effect) -> {
            effect.happen();
            odd.at(0, FakeStore.FAIL);
            throw new IOException("the answer is lost");
          });
      assertThrows(UnknownEndException.class, output::publish);
    }
    store.heal();
    assertThat(shown(), is("new"));
    run("next", true);
    assertThat(strays(), is(empty()));
  }

  /** Another machine runs from beginning to end while this one is at any of its steps. */
  @Test
  void ofTwoRunsTheFirstToEndIsShown() throws Exception {
    Path other = Files.createDirectory(machine.resolve("other"));
    Set<String> seen = new TreeSet<>();
    int step = 0;
    for (boolean met = true; met; step++) {
      startOver();
      store.at(
          step,
          (odd, effect) -> {
            odd.heal();
            runOn(other, "theirs");
            effect.happen();
          });
      boolean published = false;
      boolean refused = false;
      try (Output output = open(machine, true)) {
        stage(output, "ours");
        output.publish();
        published = true;
      } catch (OutputInUseException e) {
        refused = true;
        assertThat(e.getMessage(), containsString("run it again"));
      }
      met = store.wasOdd();
      store.heal();

      assertThat("one or the other", published, is(not(refused)));
      if (refused) {
        assertThat("at step " + step, shown(), is("theirs"));
      }
      seen.add(shown());
      assertThat("at step " + step, strays(), is(empty()));
    }
    assertThat(step, is(greaterThan(FEWEST_STEPS)));
    assertThat(seen, is(Set.of("ours", "theirs")));
  }

  /** Another machine begins at any step of ours, and ends after us. */
  @Test
  void whoeverBeganBeforeThePublicationOfAnotherIsRefused() throws Exception {
    Path other = Files.createDirectory(machine.resolve("other"));
    int refused = 0;
    int step = 0;
    for (boolean met = true; met; step++) {
      startOver();
      List<Output> begun = new ArrayList<>();
      store.at(
          step,
          (odd, effect) -> {
            odd.heal();
            Output output = opened(other);
            stage(output, "theirs");
            begun.add(output);
            effect.happen();
          });
      run("ours", true);
      met = !begun.isEmpty();
      store.heal();
      assertThat(shown(), is("ours"));

      for (Output theirs : begun) {
        try (theirs) {
          theirs.publish();
          assertThat("at step " + step, shown(), is("theirs"));
        } catch (OutputInUseException e) {
          refused++;
          assertThrows(OutputInUseException.class, theirs::assureHeld);
          assertThat("at step " + step, shown(), is("ours"));
        }
      }
      assertThat("at step " + step, strays(), is(empty()));
    }
    assertThat(refused, is(greaterThan(3)));
    assertThat(step - refused, is(greaterThan(3)));
  }

  @Test
  void whatAKilledRunBeganToWriteIsGivenUpByTheNext() throws Exception {
    String killed = CurrentRun.folder(RunId.of(Instant.EPOCH)) + "comments.csv";
    store.begin(killed);
    store.begin("runs/of-somebody-else");
    try (Output output = open(machine, false)) {
      stage(output, "half");
    }
    assertThat(store.unfinished(CurrentRun.RUNS), is(List.of(killed, "runs/of-somebody-else")));
    run("new", false);

    assertThat(store.unfinished(CurrentRun.RUNS), is(List.of("runs/of-somebody-else")));
  }

  @Test
  void tellsFilesOfOutputsByTheirPaths() {
    String id = RunId.of(Instant.EPOCH);

    assertThat(StoreOutput.currentOf("a/runs/" + id + "/x/y.csv"), is("a/CURRENT.json"));
    assertThat(StoreOutput.currentOf("runs/" + id + "/y.csv"), is("CURRENT.json"));
    assertThat(StoreOutput.currentOf("a/runs/1970/y.csv"), is(nullValue()));
    assertThat(StoreOutput.currentOf("aruns/" + id + "/y.csv"), is(nullValue()));
  }

  private void startOver() throws Exception {
    store.heal();
    store.delete(store.names(""));
    run("old", false);
  }

  private Output open(Path temporary, boolean overwrite) throws Exception {
    return StoreOutput.open(store, RunId.of(Instant.EPOCH), temporary, overwrite);
  }

  private Output opened(Path temporary) throws IOException {
    try {
      return open(temporary, true);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void runOn(Path temporary, String content) throws IOException {
    try (Output output = opened(temporary)) {
      stage(output, content);
      output.publish();
    } catch (OutputInUseException | UnknownEndException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String content, boolean overwrite) throws Exception {
    try (Output output = open(machine, overwrite)) {
      Files.writeString(output.scratch().resolve("sort"), "half");
      stage(output, content);
      assertThat(output.publish(), is(nullValue()));
    }
  }

  private static void stage(Output output, String content) throws IOException {
    for (String table : TABLES) {
      output.write(table, content.getBytes(StandardCharsets.UTF_8));
    }
    output.write(
        Output.RUN,
        "{\"outputs\": [{\"path\": \"articles.csv\"}, {\"path\": \"comments.csv\"}]}"
            .getBytes(StandardCharsets.UTF_8));
  }

  private String current() throws IOException {
    return CurrentRun.ofJson(store.version(CurrentRun.NAME).content()).id();
  }

  /** What a reader finds who follows {@code CURRENT.json}: the whole run, or this fails. */
  private String shown() throws IOException {
    String folder = CurrentRun.folder(current());
    assertThat(text(folder + Output.SUCCESS), is(""));
    List<String> contents = new ArrayList<>();
    for (String table : TABLES) {
      contents.add(text(folder + table));
    }
    assertThat(contents, hasSize(2));
    assertThat(contents, everyItem(is(contents.get(0))));
    return contents.get(0);
  }

  /** Objects that belong to no run that is shown. */
  private List<String> strays() throws IOException {
    String folder = CurrentRun.folder(current());
    return store.names("").stream()
        .filter(name -> !name.equals(CurrentRun.NAME) && !name.startsWith(folder))
        .toList();
  }

  private List<String> leftOnThisMachine() throws IOException {
    try (Stream<Path> files = Files.list(machine)) {
      return files.map(Path::toString).filter(name -> !name.endsWith("other")).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private String text(String name) throws IOException {
    return new String(store.open(name).readAllBytes(), StandardCharsets.UTF_8);
  }

  private String refusal(boolean overwrite) {
    return assertThrows(OutputRefusedException.class, () -> open(machine, overwrite)).getMessage();
  }
}
