package org.belowline.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.belowline.report.RunMetrics;
import org.jspecify.annotations.Nullable;

/** How a run has ended, for its metrics: also one that never began, or threw. */
final class Ended {
  private static final double MILLIS = 1_000;

  private final Console console;
  private final @Nullable MetricsFile file;
  private @Nullable Run run;
  private int exit = Exit.FAILED;

  /**
   * Nothing has ended yet; until it is said otherwise it has failed.
   *
   * @param file null where no metrics are wanted
   */
  Ended(Console console, @Nullable MetricsFile file) {
    this.console = console;
    this.file = file;
  }

  Run begin(Run begun) {
    run = begun;
    return begun;
  }

  int with(int code) {
    exit = code;
    return code;
  }

  /** Writes the metrics; what keeps them from being written is said and changes no exit. */
  void write() {
    if (file == null) {
      return;
    }
    try {
      file.write(run == null ? nothing() : run.end(exit));
    } catch (IOException e) {
      console.error("--metrics-file=%s was not written: %s".formatted(file.path(), e));
    }
  }

  private RunMetrics.End nothing() {
    long now = System.currentTimeMillis();
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    return new RunMetrics.End(
        Version.current(),
        null,
        0,
        0,
        0,
        (now - started) / MILLIS,
        0,
        now / (long) MILLIS,
        exit,
        false);
  }
}
