package org.belowline.command;

import java.util.concurrent.TimeUnit;
import org.belowline.beam.Progress;

/**
 * How fast a run reads.
 *
 * @param pages a second
 * @param secondsLeft of reading, should it go on so; 0 where all is read or nothing is known
 */
record Pace(long pages, long secondsLeft) {
  private static final int SIXTY = 60;

  /**
   * The pace since the beginning.
   *
   * @param totalBytes to be read
   * @param nanos since the beginning
   */
  static Pace of(Progress progress, long totalBytes, long nanos) {
    double seconds = (double) nanos / TimeUnit.SECONDS.toNanos(1);
    long left = Math.max(totalBytes - progress.bytes(), 0);
    return new Pace(
        seconds > 0 ? Math.round(progress.pages() / seconds) : 0,
        progress.bytes() > 0 ? (long) Math.ceil(seconds * left / progress.bytes()) : 0);
  }

  /** Hours, where there are any, minutes and seconds: "0:05", "1:02:07". */
  String left() {
    long minutes = secondsLeft / SIXTY;
    return minutes < SIXTY
        ? Console.sentence("%d:%02d", minutes, secondsLeft % SIXTY)
        : Console.sentence("%d:%02d:%02d", minutes / SIXTY, minutes % SIXTY, secondsLeft % SIXTY);
  }
}
