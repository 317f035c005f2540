package org.belowline.text;

import org.jspecify.annotations.Nullable;

/** Places of one text in code points, each found in constant time. Immutable. */
public final class CodePoints {
  private static final int STEP = 256;

  private final String text;

  /** Code points before each step; null where all places are the same in both counts. */
  private final int @Nullable [] before;

  public CodePoints(String text) {
    this.text = text;
    this.before = text.codePointCount(0, text.length()) == text.length() ? null : counts(text);
  }

  private static int[] counts(String text) {
    int[] counts = new int[text.length() / STEP + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = counts[i - 1] + halves(text, (i - 1) * STEP, i * STEP);
    }
    return counts;
  }

  /** The code points that begin between the two places. */
  private static int halves(String text, int from, int to) {
    int points = 0;
    for (int i = from; i < to; i++) {
      boolean second =
          Character.isLowSurrogate(text.charAt(i))
              && i > 0
              && Character.isHighSurrogate(text.charAt(i - 1));
      points += second ? 0 : 1;
    }
    return points;
  }

  /**
   * The code points in front of a place.
   *
   * @param unit the place in UTF-16 units, not within a code point
   */
  public int at(int unit) {
    if (before == null) {
      return unit;
    }
    int step = unit / STEP;
    return before[step] + halves(text, step * STEP, unit);
  }
}
