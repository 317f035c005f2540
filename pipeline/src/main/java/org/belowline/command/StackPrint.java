package org.belowline.command;

import org.belowline.beam.RunFailedException;

/** Errors that nobody foresaw, for whoever mends them. */
final class StackPrint {
  private StackPrint() {}

  /**
   * The error with its causes, and where they came from, a line each. Messages are those of disks
   * and files alone: others may hold words of the input, which can be names that nobody is to read.
   */
  static String of(Throwable error) {
    StringBuilder print = new StringBuilder();
    for (Throwable at = error; at != null; at = at.getCause()) {
      print.append(at == error ? "" : "\ncaused by ").append(told(at));
      for (StackTraceElement frame : at.getStackTrace()) {
        print.append("\n\tat ").append(frame);
      }
    }
    return print.toString();
  }

  private static String told(Throwable error) {
    return RunFailedException.isOfDisk(error) ? error.toString() : error.getClass().getName();
  }
}
