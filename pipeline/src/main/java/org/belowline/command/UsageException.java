package org.belowline.command;

/** The command cannot be right. The message is one line that says what to do. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
