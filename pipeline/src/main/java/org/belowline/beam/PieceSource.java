package org.belowline.beam;

import org.jspecify.annotations.Nullable;

/** The pieces of a group, thread by thread. */
interface PieceSource {
  /**
   * Goes to the next thread, whatever is left of the one before; the id of its article, or null.
   */
  @Nullable String toNextThread();

  /** The next piece of the thread, in order of bytes; null at its end. */
  byte @Nullable [] next();
}
