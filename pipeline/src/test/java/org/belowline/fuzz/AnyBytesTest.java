package org.belowline.fuzz;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any bytes at all become records or rejects; the fuzzer of row 23 goes on where this ends. */
class AnyBytesTest {
  /** So many damaged forms of each fixture; more in the long form. */
  private static final int DAMAGED = Integer.getInteger("belowline.fuzz.damaged", 12);

  private static final String MARKS = "\n\n \"“”‘'>*-–1.:,;<&{}[]()|/@#\\\u0000\u2028\uFEFFö𝄞";

  @ParameterizedTest
  @EnumSource(Target.class)
  void areRecordsWhereTheyAreWhole(Target target) throws IOException {
    assertThat(target.seeds().isEmpty(), is(false));
    for (Path seed : target.seeds()) {
      assertThat(target.take(Files.readAllBytes(seed)).read, is(greaterThan(0L)));
    }
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void areRecordsOrRejectsWhereTheyAreDamaged(Target target) throws IOException {
    Random random = new Random(target.ordinal());
    for (Path seed : target.seeds()) {
      byte[] whole = Files.readAllBytes(seed);
      for (int i = 0; i < DAMAGED; i++) {
        target.take(damaged(whole, random));
      }
    }
  }

  /** What once was more than a promise could take; a folder a target. */
  @ParameterizedTest
  @EnumSource(Target.class)
  void areRecordsOrRejectsWhereTheyOnceWereNeither(Target target) throws IOException {
    for (Path found : target.findings()) {
      target.take(Files.readAllBytes(found));
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2 + 1));
    byte[] marks = MARKS.getBytes(StandardCharsets.UTF_8);
    for (int changes = random.nextInt(20); changes > 0 && bytes.length > 0; changes--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(random.nextInt(8), bytes.length - at);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = marks[random.nextInt(marks.length)];
        default ->
            System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
      }
    }
    return bytes;
  }
}
