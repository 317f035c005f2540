package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.belowline.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker that runs out of memory, in a process of its own. */
class OutOfMemoryTest {
  private static final int TOO_MUCH = 64 << 20;

  @TempDir private Path folder;

  @Test
  void endsTheRunAndPublishesNothing() throws Exception {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "A paragraph that goes on.\n\n".repeat(TOO_MUCH / 27));
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                "--input=" + page,
                "--output=" + folder.resolve("out"),
                "--max-page-bytes=1GiB")
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    assertThat("it ends", process.waitFor(3, TimeUnit.MINUTES), is(true));
    assertThat(process.exitValue(), is(1));
    assertThat(Files.readString(said, StandardCharsets.UTF_8), containsString("OutOfMemoryError"));
    assertThat(leftovers(), is(empty()));
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("page.txt") && !name.equals("said"))
          .toList();
    }
  }
}
