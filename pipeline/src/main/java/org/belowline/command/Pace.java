package org.belowline.command;

import java.util.concurrent.TimeUnit;
import org.belowline.beam.Progress;

/**
 * How fast a run reads.
 *
 * @param pages a second
 * @param secondsLeft of reading, should it go on so; 0 where all is read, or too little for a guess
 */
record Pace(long pages, long secondsLeft) {
  private static final int SIXTY = 60;

  /** The first pages wait for the program to start, and tell nothing of the others. */
  private static final int SECONDS_OF_START = 5;

  /**
   * The pace since the beginning.
   *
   * @param totalBytes to be read
   * @param nanos since the beginning
   */
  static Pace of(Progress progress, long totalBytes, long nanos) {
    double seconds = (double) nanos / TimeUnit.SECONDS.toNanos(1);
    long left = Math.max(totalBytes - progress.bytes(), 0);
    boolean isKnown = progress.bytes() > 0 && seconds >= SECONDS_OF_START;
    return new Pace(
        seconds > 0 ? Math.round(progress.pages() / seconds) : 0,
        isKnown ? (long) Math.ceil(seconds * left / progress.bytes()) : 0);
  }

  /** ", 0:05 left", or with hours ", 1:02:07 left"; empty where nothing is known. */
  String left() {
    long minutes = secondsLeft / SIXTY;
    if (secondsLeft == 0) {
      return "";
    }
    return minutes < SIXTY
        ? Console.sentence(", %d:%02d left", minutes, secondsLeft % SIXTY)
        : Console.sentence(
            ", %d:%02d:%02d left", minutes / SIXTY, minutes % SIXTY, secondsLeft % SIXTY);
  }
}
