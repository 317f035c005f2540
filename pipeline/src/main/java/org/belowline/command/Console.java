package org.belowline.command;

import java.io.PrintWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.belowline.beam.Progress;

/**
 * What is said while a run goes on: progress and errors on one stream, the result on the other.
 *
 * @param out for the result
 * @param err for all else
 */
record Console(PrintWriter out, PrintWriter err, boolean quiet) {
  /** Libraries say here what only their developers want to know. */
  private static final Logger ROOT = Logger.getLogger("");

  static void quietLibraries() {
    ROOT.setLevel(Level.SEVERE);
    for (Handler handler : ROOT.getHandlers()) {
      handler.setLevel(Level.SEVERE);
    }
  }

  void error(String message) {
    err.println("belowline: " + message);
  }

  void say(String message) {
    if (!quiet) {
      err.println("belowline: " + message);
    }
  }

  void progress(Progress progress) {
    say("%,d pages read, %,d of them rejected".formatted(progress.pages(), progress.rejects()));
  }
}
