package org.belowline.beam;

import java.util.Set;
import org.belowline.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * What a run adds to in one group of threads, and what it keeps of the group for the next. Not safe
 * for use by several threads.
 */
final class GroupThreads implements AutoCloseable {
  private final @Nullable Earlier earlier;
  private final String file;
  private final Set<String> open;
  private final @Nullable KeptThreads kept;
  private @Nullable EarlierThreads read;

  GroupThreads(Settings settings, String group) {
    file = Ledger.threads(Integer.parseInt(group), settings.threadGroups());
    earlier = settings.earlier();
    open = earlier == null ? Set.of() : EarlierThreads.open(earlier.file(file), earlier);
    kept =
        settings.remembered() == Remembered.THREADS
            ? new KeptThreads(file, settings.staging())
            : null;
  }

  /** The pieces of the threads that are to be brought together. */
  PieceSource joined(SortedPieces fresh, JoinedPieces.Passing passing) {
    if (earlier == null) {
      return fresh;
    }
    closeRead();
    read = EarlierThreads.open(earlier.file(file));
    return new JoinedPieces(fresh, read, open, earlier::isGone, passing);
  }

  /** Where pieces are kept; null where they are not. */
  @Nullable KeptThreads kept() {
    return kept;
  }

  private void closeRead() {
    if (read != null) {
      read.close();
    }
  }

  @Override
  public void close() {
    try {
      closeRead();
    } finally {
      if (kept != null) {
        kept.close();
      }
    }
  }
}
