package org.belowline.beam;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlocksTest {
  private static final byte[] LARGE = new byte[100_000];
  private static final byte[] SMALL = {1, 2, 3};

  static {
    new Random(1).nextBytes(LARGE);
  }

  @TempDir private Path folder;

  @Test
  void onlyThePlaceOfABlockTravelsWhereAllIsDoneInOneProcess() {
    byte[] first;
    byte[] second;
    try (Blocks blocks = new Blocks(folder.toString())) {
      first = blocks.keep(LARGE);
      second = blocks.keep(SMALL);
    }
    assertThat(first.length, is(lessThan(500)));
    assertThat(Blocks.get(first), is(LARGE));
    assertThat(Blocks.get(second), is(SMALL));
  }

  @Test
  void theBlockItselfTravelsElsewhere() {
    try (Blocks blocks = new Blocks(null)) {
      assertThat(Blocks.get(blocks.keep(LARGE)), is(LARGE));
    }
  }

  @Test
  void workWithoutBlocksLeavesNoFile() throws IOException {
    new Blocks(folder.toString()).close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.count(), is(0L));
    }
  }

  @Test
  void aBlockThatIsCutIsAnError() throws IOException {
    byte[] place;
    try (Blocks blocks = new Blocks(folder.toString())) {
      place = blocks.keep(LARGE);
    }
    try (Stream<Path> files = Files.list(folder)) {
      Files.write(files.findFirst().orElseThrow(), SMALL);
    }
    assertThrows(UncheckedIOException.class, () -> Blocks.get(place));
  }
}
