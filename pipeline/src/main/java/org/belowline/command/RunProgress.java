package org.belowline.command;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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
  private final LongSupplier nanos;
  private final long begun;
  private long lastLine;
  private boolean closed;

  /**
   * Begins to tell.
   *
   * @param totalBytes of all files to be read
   */
  RunProgress(Console console, Terminal terminal, long totalBytes) {
    this(console, terminal, totalBytes, System::nanoTime);
  }

  /** The same, by another clock. */
  RunProgress(Console console, Terminal terminal, long totalBytes, LongSupplier nanos) {
    this.nanos = nanos;
    this.begun = nanos.getAsLong();
    this.lastLine = begun;
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
        .setTaskName("")
        .hideEta()
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
    long now = nanos.getAsLong();
    Pace pace = Pace.of(progress, totalBytes, now - begun);
    if (bar != null) {
      bar.stepTo(Math.min(progress.bytes(), totalBytes));
      bar.setExtraMessage(beside(progress, pace));
    } else if (now - lastLine >= TimeUnit.SECONDS.toNanos(SECONDS_A_LINE)) {
      lastLine = now;
      console.say(
          line(progress, pace),
          Map.of(
              "pages",
              progress.pages(),
              "pages_per_second",
              pace.pages(),
              "rejects",
              progress.rejects(),
              "bytes",
              progress.bytes(),
              "total_bytes",
              totalBytes,
              "seconds_left",
              pace.secondsLeft()));
    }
  }

  private boolean isReading(Progress progress) {
    return progress.bytes() < totalBytes;
  }

  /** What stands behind the bar, which has little room. */
  private String beside(Progress progress, Pace pace) {
    return Console.sentence(
        "%s, %s%s",
        Console.count(progress.pages(), "page"),
        progress.rejects() == 0 ? "" : Console.sentence("%,d rejected, ", progress.rejects()),
        isReading(progress)
            ? Console.sentence("%,d/s%s", pace.pages(), pace.left())
            : "writing tables");
  }

  private String line(Progress progress, Pace pace) {
    return Console.sentence(
        "%s read, %,d rejected, %s",
        Console.count(progress.pages(), "page"),
        progress.rejects(),
        isReading(progress)
            ? Console.sentence(
                "%,d a second, %d%% of %s%s",
                pace.pages(),
                progress.bytes() * 100 / totalBytes,
                FileSize.print(totalBytes),
                pace.left())
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
