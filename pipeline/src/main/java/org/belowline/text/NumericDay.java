package org.belowline.text;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that are numbers alone: "16.08.2010", "08/16/2010", "4. 3. 2019", "2010-08-16".
 *
 * <p>A point means that the day stands first. Behind a slash or hyphen either may; a number above
 * 12 tells. Versions, addresses, scores and telephone numbers look alike, so that the numbers must
 * be as long as those of a date, and nothing of the kind may go on before or behind them.
 */
final class NumericDay {
  private static final int MONTHS = 12;

  private final TokenCursor at;
  private final @Nullable DayOfWeek weekday;

  NumericDay(TokenCursor at, @Nullable DayOfWeek weekday) {
    this.at = at;
    this.weekday = weekday;
  }

  /** The day that begins here; null where none does. */
  @Nullable PrintedDay read() {
    String mark = at.text(1);
    if (!(mark.equals(".") || mark.equals("/") || mark.equals("-"))
        || !mark.equals(at.text(3))
        || !at.isNumber(2)
        || !at.isNumber(4)) {
      return null;
    }
    Token one = at.peek(0);
    Token two = at.peek(2);
    Token three = at.peek(4);
    boolean glued = at.isGlued(1) && at.isGlued(2) && at.isGlued(3) && at.isGlued(4);
    boolean spaced = mark.equals(".") && at.isGlued(1) && at.isGlued(3);
    boolean yearFirst = one.length() == 4;
    boolean yearLast = three.length() == 4;
    if (!glued && !(spaced && (yearFirst || yearLast))
        || two.length() > 2
        || isGoingOn(mark)
        || isGluedToSmallLetter()) {
      return null;
    }
    if (yearFirst) {
      return three.length() > 2 ? null : day(one, two.number(), three.number(), null, true);
    }
    if (one.length() > 2 || !yearLast && (three.length() != 2 || one.length() + two.length() < 3)) {
      return null;
    }
    boolean sure = yearLast || weekday != null || !mark.equals("-");
    boolean point = mark.equals(".");
    if (two.number() > MONTHS) {
      return day(three, one.number(), two.number(), point ? null : NumericOrder.MONTH_FIRST, sure);
    }
    if (point || one.number() > MONTHS) {
      return day(three, two.number(), one.number(), point ? null : NumericOrder.DAY_FIRST, sure);
    }
    return day(three, one.number(), two.number(), NumericOrder.UNKNOWN, sure);
  }

  private PrintedDay day(
      Token year, int month, int day, @Nullable NumericOrder order, boolean sure) {
    at.goTo(at.place() + 5);
    if (year.start() < at.peek(-1).start()) {
      at.skipMarks("."); // "2012. 01. 03."
    }
    return new PrintedDay(PrintedDay.fullYear(year), month, day, order, weekday, sure);
  }

  /** Whether the same mark stands between these numbers and others. */
  private boolean isGoingOn(String mark) {
    boolean before =
        at.isGlued(0) && at.text(-1).equals(mark) && at.isGlued(-1) && at.peek(-2) != null;
    boolean behind = at.isGlued(5) && at.text(5).equals(mark) && at.isGlued(6);
    return before || behind;
  }

  /** "1.2.2019a" is a version; "2019Reply" a date and a button, "2019-01-02t10:15" a time. */
  private boolean isGluedToSmallLetter() {
    return at.isGlued(5)
        && at.isWord(5)
        && !at.peek(5).capital()
        && at.peek(5).length() == 1
        && !at.text(5).equals("t");
  }
}
