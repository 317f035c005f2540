package org.belowline.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.belowline.beam.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far a run is, on standard error: a bar on a terminal, which leaves nothing behind, else a
 * line every few seconds. Safe for use by several threads; says nothing after it is closed.
 */
final class RunProgress implements AutoCloseable {
  private static final long SECONDS_A_LINE = 5;
  private static final int UPDATE_MILLIS = 250;

  private final Console console;
  private final long totalBytes;
  private final @Nullable ProgressBar bar;
  private long lastLine = System.nanoTime();
  private boolean closed;

  /**
   * Begins to tell.
   *
   * @param totalBytes of all files to be read
   */
  RunProgress(Console console, Terminal terminal, long totalBytes) {
    this.console = console;
    this.totalBytes = totalBytes;
    this.bar =
        terminal.err() && !console.quiet() && console.format() == LogFormat.TEXT
            ? bar(console.err(), terminal.columns() - 1, totalBytes)
            : null;
  }

  private static ProgressBar bar(PrintWriter err, int width, long totalBytes) {
    FileSize unit = FileSize.of(totalBytes);
    return new ProgressBarBuilder()
        .setTaskName("belowline")
        .setStyle(ProgressBarStyle.ASCII)
        .setInitialMax(totalBytes)
        .setUnit(" " + unit.name(), unit.bytes())
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + line);
                  err.flush();
                },
                width) {
              @Override
              public void close() {
                err.print("\r" + " ".repeat(width) + "\r");
                err.flush();
              }
            })
        .build();
  }

  synchronized void update(Progress progress) {
    if (closed) {
      return;
    }
    if (bar != null) {
      bar.stepTo(Math.min(progress.bytes(), totalBytes));
      bar.setExtraMessage(
          progress.bytes() < totalBytes
              ? Console.count(progress.pages(), "page")
              : Console.count(progress.pages(), "page") + ", writing tables");
    } else if (System.nanoTime() - lastLine >= TimeUnit.SECONDS.toNanos(SECONDS_A_LINE)) {
      lastLine = System.nanoTime();
      console.say(
          line(progress),
          Map.of(
              "pages",
              progress.pages(),
              "rejects",
              progress.rejects(),
              "bytes",
              progress.bytes(),
              "total_bytes",
              totalBytes));
    }
  }

  private String line(Progress progress) {
    return Console.sentence(
        "%s read, %,d rejected, %s",
        Console.count(progress.pages(), "page"),
        progress.rejects(),
        progress.bytes() < totalBytes
            ? Console.sentence(
                "%d%% of %s", progress.bytes() * 100 / totalBytes, FileSize.print(totalBytes))
            : "writing tables");
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (bar != null) {
      bar.close();
    }
  }
}
