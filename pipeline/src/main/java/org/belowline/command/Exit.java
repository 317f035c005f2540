package org.belowline.command;

/** The exit codes that schedules rely on. */
final class Exit {
  /** Done and published. */
  static final int DONE = 0;

  /** Failed, nothing published, may be tried again. */
  static final int FAILED = 1;

  /** The command cannot be right; nothing was read. */
  static final int USAGE = 2;

  /** Done and published, with more rejects than allowed. */
  static final int TOO_MANY_REJECTS = 3;

  /** Another run holds the output. */
  static final int IN_USE = 75;

  private Exit() {}
}
