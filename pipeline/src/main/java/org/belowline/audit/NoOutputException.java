package org.belowline.audit;

/** There is no output to read. The message is one line. */
public final class NoOutputException extends Exception {
  private static final long serialVersionUID = 1L;

  NoOutputException(String message) {
    super(message);
  }
}
