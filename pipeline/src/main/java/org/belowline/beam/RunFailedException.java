package org.belowline.beam;

import org.jspecify.annotations.Nullable;

/** The runner did not end well. The message says so in one sentence. */
public final class RunFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  public RunFailedException(String message) {
    super(message);
  }

  RunFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
