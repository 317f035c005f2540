package org.belowline.beam;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.beam.sdk.values.KV;
import org.belowline.ledger.Ledger;
import org.belowline.ledger.LedgerInput;
import org.jspecify.annotations.Nullable;

/** The lines of the inputs of an earlier run, without those that are gone. */
final class EarlierInputs implements AutoCloseable {
  private final Stream<String> lines;
  private final Set<String> gone;

  private EarlierInputs(Stream<String> lines, Set<String> gone) {
    this.lines = lines;
    this.gone = gone;
  }

  static EarlierInputs of(@Nullable Earlier earlier) throws IOException {
    if (earlier == null) {
      return new EarlierInputs(Stream.empty(), Set.of());
    }
    BufferedReader reader =
        Files.newBufferedReader(earlier.file(Ledger.INPUTS), StandardCharsets.UTF_8);
    return new EarlierInputs(
        reader
            .lines()
            .onClose(
                () -> {
                  try {
                    reader.close();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }),
        earlier.gone());
  }

  /** These and others, which are sorted by name and have none of the names of these. */
  Iterator<KV<byte[], byte[]>> with(Iterator<KV<byte[], byte[]>> others) {
    return new JoinedPairs(lines.map(this::kept).filter(Objects::nonNull).iterator(), others);
  }

  private @Nullable KV<byte[], byte[]> kept(String line) {
    try {
      LedgerInput input = Ledger.input(line);
      return gone.contains(input.input())
          ? null
          : KV.of(
              input.input().getBytes(StandardCharsets.UTF_8),
              line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    lines.close();
  }
}
