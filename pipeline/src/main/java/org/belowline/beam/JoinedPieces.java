package org.belowline.beam;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a group that are brought together where a run adds to an earlier one: those that
 * have new pieces, with the old ones, and those of which something is gone. All others are passed
 * on as they are. Not safe for use by several threads.
 */
final class JoinedPieces implements PieceSource {
  /** Tells nobody. */
  static final Passing NOTHING =
      new Passing() {
        @Override
        public void same(EarlierThreads earlier) {}

        @Override
        public void other(String articleId) {}
      };

  /** Is told what becomes of the earlier threads. */
  interface Passing {
    /** The thread that this stands at is as it was; its pieces may be read. */
    void same(EarlierThreads earlier);

    /** The thread is brought together anew, or gone. */
    void other(String articleId);
  }

  private final SortedPieces fresh;
  private final EarlierThreads earlier;
  private final Set<String> open;
  private final Predicate<String> gone;
  private final Passing passing;
  private @Nullable String thread;
  private byte @Nullable [] nextFresh;
  private byte @Nullable [] nextEarlier;

  /**
   * Joins both.
   *
   * @param open earlier threads that are brought together whatever is new
   * @param gone inputs whose pieces are left out
   */
  JoinedPieces(
      SortedPieces fresh,
      EarlierThreads earlier,
      Set<String> open,
      Predicate<String> gone,
      Passing passing) {
    this.fresh = fresh;
    this.earlier = earlier;
    this.open = open;
    this.gone = gone;
    this.passing = passing;
  }

  @Override
  public @Nullable String toNextThread() {
    do {
      thread = next(fresh.following());
    } while (thread != null && nextFresh == null && nextEarlier == null);
    return thread;
  }

  /** Goes on to a thread that may have pieces; its id, or null. */
  private @Nullable String next(@Nullable String following) {
    if (earlier.thread() != null && earlier.thread().equals(thread)) {
      earlier.toNext();
    }
    while (earlier.thread() != null
        && (following == null || earlier.thread().compareTo(following) < 0)
        && !open.contains(earlier.thread())) {
      passing.same(earlier);
      earlier.toNext();
    }
    String old = earlier.thread();
    boolean isOld = old != null && (following == null || old.compareTo(following) <= 0);
    boolean isFresh = following != null && (!isOld || following.equals(old));
    if (isFresh) {
      fresh.toNextThread();
    }
    nextFresh = isFresh ? fresh.next() : null;
    nextEarlier = null;
    if (isOld) {
      passing.other(old);
      stepEarlier();
    }
    return isFresh ? following : old;
  }

  @Override
  public byte @Nullable [] next() {
    boolean takesFresh =
        nextFresh != null
            && (nextEarlier == null || Arrays.compareUnsigned(nextFresh, nextEarlier) <= 0);
    byte[] piece = takesFresh ? nextFresh : nextEarlier;
    if (takesFresh) {
      nextFresh = fresh.next();
    } else if (piece != null) {
      stepEarlier();
    }
    return piece;
  }

  private void stepEarlier() {
    do {
      nextEarlier = earlier.next();
    } while (nextEarlier != null && gone.test(earlier.input()));
  }
}
