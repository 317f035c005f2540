package org.belowline.publish;

/** The output cannot be where the command says. The message says what to do. */
public final class OutputRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  OutputRefusedException(String message) {
    super(message);
  }
}
