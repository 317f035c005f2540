package org.belowline.publish;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they publish, and processes that want one folder at once. */
class KilledRunTest {
  private static final int KILLS = 15;

  /** So many publications are awaited at most before a kill. */
  private static final int MOST_PUBLISHED = 12;

  private static final int RIVALS = 6;

  @TempDir private Path folder;

  @Test
  void theOutputIsWholeAfterAnyKill() throws Exception {
    Path out = folder.resolve("out");
    Random random = new Random(9);
    int swapped = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start("loop", out);
      for (int before = 1 + random.nextInt(MOST_PUBLISHED); before > 0; before--) {
        waitForLine(process);
      }
      Thread.sleep(random.nextInt(10));
      process.destroyForcibly().waitFor();

      try (OutputFolder output = OutputFolder.open(out, true)) {
        String content = OutputFolderTest.contentOf(out);
        // Both files of one publication say the same.
        assertThat(Files.readString(out.resolve("comments.csv")), is(content));
        assertThat(Files.exists(out.resolve("_SUCCESS")), is(true));
        swapped = Math.max(swapped, Integer.parseInt(content));
      }
      assertThat(names(), is(List.of("out")));
    }
    assertThat("the loop was killed in its swaps", swapped, is(greaterThan(3)));
  }

  @Test
  @Timeout(120)
  void oneOfManyHoldsTheFolder() throws Exception {
    List<Process> rivals =
        Stream.generate(() -> start("hold", folder.resolve("out"))).limit(RIVALS).toList();
    // Whoever holds the folder keeps it until all others have been refused.
    while (rivals.stream().filter(Process::isAlive).count() > 1) {
      Thread.sleep(20);
    }
    Files.createFile(folder.resolve("stop"));
    int winners = 0;
    for (Process rival : rivals) {
      assertThat(rival.waitFor(30, TimeUnit.SECONDS), is(true));
      assertThat(rival.exitValue(), is(anyOf(is(0), is(75))));
      winners += rival.exitValue() == 0 ? 1 : 0;
    }
    assertThat(winners, is(1));
    assertThat(names(), is(List.of("out", "stop")));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      return names.map(name -> name.getFileName().toString()).sorted().toList();
    }
  }

  private static void waitForLine(Process process) throws IOException {
    int c = process.getInputStream().read();
    while (c >= 0 && c != '\n') {
      c = process.getInputStream().read();
    }
  }

  private static Process start(String what, Path out) {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              Publisher.class.getName(),
              what,
              out.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The other process. */
  static final class Publisher {
    private Publisher() {}

    public static void main(String[] arguments) throws Exception {
      Path out = Path.of(arguments[1]);
      if (arguments[0].equals("loop")) {
        for (int i = 0; ; i++) {
          publish(out, Integer.toString(i), false);
          System.out.println(i);
          System.out.flush();
        }
      }
      try {
        publish(out, "held", true);
      } catch (OutputInUseException e) {
        System.exit(75);
      }
    }

    private static void publish(Path out, String content, boolean untilStopped) throws Exception {
      try (OutputFolder output = OutputFolder.open(out, true)) {
        Path staging = Path.of(output.stage());
        Files.writeString(staging.resolve("articles.csv"), content);
        Files.writeString(staging.resolve("comments.csv"), content);
        Files.writeString(
            staging.resolve("run.json"),
            "{\"outputs\": [{\"path\": \"articles.csv\"}, {\"path\": \"comments.csv\"}]}");
        while (untilStopped && !Files.exists(out.resolveSibling("stop"))) {
          Thread.sleep(20);
        }
        output.publish();
      }
    }
  }
}
