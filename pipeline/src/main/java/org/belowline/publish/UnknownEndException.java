package org.belowline.publish;

import java.io.IOException;

/** The store was lost in the instant in which the run was to be shown. */
public final class UnknownEndException extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownEndException(String current, IOException cause) {
    super(
        "%s was to be written, and it is not known whether it was: %s; it tells which run is shown"
            .formatted(current, cause.getMessage()),
        cause);
  }
}
