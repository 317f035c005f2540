package org.belowline.command;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.belowline.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run whose files cannot grow: the shell's limit on their size fails writes as a full disk does.
 */
class FullDiskTest {
  private static final Path SHELL = Path.of("/bin/sh");

  /** 2 MiB: what libraries unpack has room, the articles have not. */
  private static final int BLOCKS = 4096;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    assumeTrue(Files.isExecutable(SHELL), "needs a shell that limits the size of files");
    Files.writeString(folder.resolve("old.txt"), page("old"));
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("new" + i + ".txt"), page("new " + i));
    }
  }

  @Test
  void endsTheRunAndLeavesTheOldOutput() throws Exception {
    assertThat(run("old.txt", "unlimited"), is(0));
    Map<String, String> old = contents();

    assertThat(run("new*.txt", Integer.toString(BLOCKS)), is(1));
    String said = Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
    assertThat(said, containsString("nothing was published"));
    assertThat(contents(), is(old));
    assertThat(leftovers(), is(List.of("out")));

    assertThat(run("new*.txt", "unlimited"), is(0));
  }

  private static String page(String name) {
    return "The bridge, %s\n\nBy Ada Thorn\n\n%s\n\n1 Response\n\n  1. %s\n"
        .formatted(
            name,
            "The bridge over the sound was closed. ".repeat(2000),
            "Open it again. ".repeat(5));
  }

  private int run(String input, String blocks) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                SHELL.toString(),
                "-c",
                "ulimit -f " + blocks + "; exec \"$@\"",
                "sh",
                java,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                "--input=" + folder.resolve(input),
                "--output=" + folder.resolve("out"),
                "--overwrite")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat("it ends", process.waitFor(2, TimeUnit.MINUTES), is(true));
    return process.exitValue();
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    Path output = folder.resolve("out");
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            output.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".txt") && !name.equals("said"))
          .toList();
    }
  }
}
