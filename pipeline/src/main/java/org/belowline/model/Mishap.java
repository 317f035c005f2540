package org.belowline.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A mistake of this program's that a record brings to light: one exception that nobody foresaw ends
 * the record and not the run. Running out of memory is none, nor is what a disk or a runner does.
 */
public final class Mishap {
  private static final String OURS = "org.belowline.";

  private Mishap() {}

  /**
   * The exception for a person: its class, and where in this program it came from. Its message may
   * hold what the record says, and is left out. Of a stack that overflowed there is no place: it is
   * another one each time.
   */
  public static String told(Throwable mishap) {
    StringBuilder told =
        new StringBuilder("a mistake of belowline's: ").append(mishap.getClass().getSimpleName());
    if (!(mishap instanceof StackOverflowError)) {
      firstOfOurs(mishap).ifPresent(frame -> told.append(" in ").append(place(frame)));
    }
    return told.toString();
  }

  /** Whether any code of this program had a part in it. */
  public static boolean isOurs(Throwable mishap) {
    return firstOfOurs(mishap).isPresent();
  }

  private static Optional<StackTraceElement> firstOfOurs(Throwable mishap) {
    return Arrays.stream(mishap.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(OURS))
        .findFirst();
  }

  /** Without the names of what a compiler makes, which differ. */
  private static String place(StackTraceElement frame) {
    return frame.getClassName().substring(OURS.length()) + ", line " + frame.getLineNumber();
  }

  /** The record as a reject, of which nothing but the place is told. */
  public static Reject reject(Location location, Reject.Stage stage, Throwable mishap) {
    return new Reject(location, stage, Reject.Reason.INTERNAL_ERROR, told(mishap), null, null);
  }
}
