package org.belowline.publish;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
  @TempDir private Path temporary;

  @Test
  void nothingIsLeftOnceItIsClosed() throws IOException {
    try (Scratch scratch = Scratch.in(temporary)) {
      Files.writeString(scratch.folder().resolve("sort"), "x");
    }
    assertThat(names(), is(List.of()));
  }

  @Test
  void whatAKilledCommandLeftIsGoneOnceAnotherBegins() throws IOException {
    Files.createFile(temporary.resolve("belowline-17.lock"));
    Path left = Files.createDirectory(temporary.resolve("belowline-17-4"));
    Files.writeString(left.resolve("sort"), "x");
    Path others = Files.createDirectory(temporary.resolve("belowline-9"));

    Scratch.in(temporary).close();

    assertThat(names(), is(List.of(others.getFileName().toString())));
  }

  @Test
  void whatALivingCommandHasStays() throws IOException {
    try (Scratch living = Scratch.in(temporary)) {
      Scratch.in(temporary).close();

      assertThat(Files.isDirectory(living.folder()), is(true));
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
