package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.belowline.beam.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunProgressTest {
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void drawsABarAndTakesItAway(int columns) throws InterruptedException {
    RunProgress progress =
        new RunProgress(console(false), new Terminal(true, true, columns), 40 << 20);
    progress.update(new Progress(1_200, 3, 20 << 20));
    for (int i = 0; i < 200 && !err.toString().contains("50%"); i++) {
      Thread.sleep(50);
    }
    progress.close();
    progress.update(new Progress(2_400, 3, 40 << 20));

    assertThat(
        err.toString(),
        allOf(
            containsString("50% ["),
            containsString("20/40 MiB"),
            containsString("1,200 pages, 3 rejected, ")));
    for (String line : err.toString().split("\r")) {
      assertThat(line.length(), is(lessThanOrEqualTo(columns - 1)));
    }
    assertThat(err.toString(), endsWith("\r" + " ".repeat(columns - 1) + "\r"));
  }

  @Test
  void saysNothingWhereItIsToBeQuiet() {
    try (RunProgress progress = new RunProgress(console(true), new Terminal(true, true, 80), 100)) {
      progress.update(new Progress(1, 0, 50));
    }
    assertThat(err.toString(), is(emptyString()));
  }

  @Test
  void drawsNoBarIntoAFile() {
    try (RunProgress progress =
        new RunProgress(console(false), new Terminal(true, false, 80), 100)) {
      progress.update(new Progress(1, 0, 50));
    }
    assertThat(err.toString(), is(emptyString()));
  }

  @Test
  void elsewhereSaysALineEveryFiveSeconds() {
    AtomicLong nanos = new AtomicLong();
    try (RunProgress progress = intoAFile(console(false), nanos)) {
      for (int second = 1; second <= 10; second++) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        progress.update(new Progress(240 * second, 3, second << 20));
      }
      nanos.addAndGet(TimeUnit.SECONDS.toNanos(5));
      progress.update(new Progress(4_800, 3, 20 << 20));
    }
    assertThat(
        err.toString().lines().toList(),
        is(
            List.of(
                "belowline: 1,200 pages read, 3 rejected, 240 a second, 25% of 20 MiB, 0:15 left",
                "belowline: 2,400 pages read, 3 rejected, 240 a second, 50% of 20 MiB, 0:10 left",
                "belowline: 4,800 pages read, 3 rejected, writing tables")));
  }

  @Test
  void programsReadAnObjectALineEvenOnATerminal() throws IOException {
    AtomicLong nanos = new AtomicLong();
    Console console =
        new Console(
            new PrintWriter(new StringWriter()), new PrintWriter(err), false, LogFormat.JSON);
    try (RunProgress progress =
        new RunProgress(console, new Terminal(true, true, 80), 20 << 20, nanos::get)) {
      nanos.set(TimeUnit.SECONDS.toNanos(5));
      progress.update(new Progress(1_200, 3, 5 << 20));
    }
    assertThat(err.toString().lines().count(), is(1L));
    JsonNode line = new ObjectMapper().readTree(err.toString());
    assertThat(line.path("level").asText(), is("info"));
    assertThat(
        line.path("counts"),
        is(
            new ObjectMapper()
                .readTree(
                    "{\"bytes\":5242880,\"pages\":1200,\"pages_per_second\":240,\"rejects\":3,"
                        + "\"seconds_left\":15,\"total_bytes\":20971520}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0 | ``",
        "59 | `, 0:59 left`",
        "61 | `, 1:01 left`",
        "3599 | `, 59:59 left`",
        "3661 | `, 1:01:01 left`"
      })
  void printsWhatIsLeft(long seconds, String printed) {
    assertThat(new Pace(0, seconds).left(), is(printed));
  }

  @Test
  void whatIsLeftIsKnownOnceSomeSecondsHaveBeenRead() {
    assertThat(Pace.of(new Progress(0, 0, 0), 100, 0), is(new Pace(0, 0)));
    assertThat(
        Pace.of(new Progress(4, 0, 1), 100, TimeUnit.SECONDS.toNanos(2)), is(new Pace(2, 0)));
    assertThat(
        Pace.of(new Progress(10, 0, 50), 100, TimeUnit.SECONDS.toNanos(5)), is(new Pace(2, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "900, 900 B",
    "10240, 10 KiB",
    "10239, '10,239 B'",
    "5368709120, '5,120 MiB'"
  })
  void printsSizes(long bytes, String printed) {
    assertThat(FileSize.print(bytes), is(printed));
  }

  private static RunProgress intoAFile(Console console, AtomicLong nanos) {
    return new RunProgress(console, new Terminal(true, false, 80), 20 << 20, nanos::get);
  }

  private Console console(boolean quiet) {
    return new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), quiet);
  }
}
