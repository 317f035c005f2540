package org.belowline.beam;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.belowline.ledger.LedgerInput;
import org.jspecify.annotations.Nullable;

/**
 * Counts by input. Pages are split ahead of those that are taken, so several inputs are open at a
 * time. Not safe for use by several threads.
 */
final class InputTallies {
  private static final int MOST = 1_000;

  /** An input, and its digest where it is remembered. */
  private record Open(InputFile file, @Nullable String sha256, boolean remembered, Tally tally) {}

  private final Consumer<LedgerInput> ledger;
  private final Map<String, Open> open = new HashMap<>();
  private @Nullable Open current;

  /** Counts, and tells the ledger what each remembered input came to. */
  InputTallies(Consumer<LedgerInput> ledger) {
    this.ledger = ledger;
  }

  /** Whether what is held should be handed out, once no page is ahead. */
  boolean isFull() {
    return open.size() >= MOST;
  }

  /** Goes on to another input, whose digest is taken before it is read. */
  void begin(InputFile file, boolean remembered) {
    current = new Open(file, remembered ? file.digest() : null, remembered, new Tally());
    open.put(file.name(), current);
  }

  /** The counts of the input that is being read. */
  Tally current() {
    return requireNonNull(current).tally();
  }

  /** The counts of the file, which is open, that something was read in. */
  Tally of(String input) {
    return open.get(requireNonNull(InputFile.among(input, open::containsKey))).tally();
  }

  /** Hands out all counts, also to the sum. */
  void handOut(Tally sum) {
    for (Open input : open.values()) {
      Map<String, Long> counts = input.tally().counts();
      sum.add(counts);
      if (input.remembered()) {
        InputFile file = input.file();
        ledger.accept(new LedgerInput(file.name(), file.bytes(), input.sha256(), counts));
      }
    }
    open.clear();
  }
}
