package org.belowline.page.text;

import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.belowline.text.VagueTimes;
import org.jspecify.annotations.Nullable;

/** The time in a line, a day of the calendar or not. */
final class LineTime {
  private LineTime() {}

  /** The first one, a full date before a vague one; null where there is none. */
  static @Nullable PrintedTime find(String line) {
    PrintedTime time = PrintedTimes.find(line);
    return time == null ? VagueTimes.find(line) : time;
  }

  /** Whether the line is a time and nothing else. */
  static boolean isWhole(String line) {
    return PrintedTimes.whole(line) != null || VagueTimes.isWhole(line);
  }
}
