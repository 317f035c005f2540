package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.io.PrintWriter;
import java.io.StringWriter;
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
        allOf(containsString("50% ["), containsString("20/40 MiB"), containsString("1,200 pages")));
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

  private Console console(boolean quiet) {
    return new Console(new PrintWriter(new StringWriter()), new PrintWriter(err), quiet);
  }
}
