package org.belowline.text;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: "January 3, 2012", "3. Januar 2012", "3 de enero de 2012", "2012. január 3.",
 * "08/16/2010", "2010-08-16", "Apr 5th, '19", "2012年1月3日". A day needs its year.
 */
final class DayReader {
  /** Between the day and the time of an ideographic date stands at most so much. */
  private static final int LONGEST_WEEKDAY = 6;

  private final TokenCursor at;
  private @Nullable DayOfWeek weekday;
  private @Nullable Clock clock;
  private int start;

  DayReader(TokenCursor at) {
    this.at = at;
    this.start = at.place();
  }

  /** Where the day begins, behind words such as "on". */
  int start() {
    return start;
  }

  /** The time between month and year: "Nov 6 08:49:37 1994"; null where none stands there. */
  @Nullable Clock clock() {
    return clock;
  }

  /** The day that begins here; null where none does. */
  @Nullable PrintedDay read() {
    while (at.isWord()
        && CalendarWords.standsBeforeDate(at.text())
        && CalendarWords.month(at.text()) == null) {
      at.skip();
    }
    start = at.place();
    skipWeekdays();
    if (at.isWord()) {
      return monthFirst();
    }
    if (!at.isNumber()) {
      return null;
    }
    if (isUnit(1, "年년")) {
      return ideographic();
    }
    if (at.text().length() == 4) {
      return yearFirst();
    }
    return wordFollowsNumber() ? dayFirst() : new NumericDay(at, weekday).read();
  }

  private void skipWeekdays() {
    if (!at.isWord() || !CalendarWords.isWeekday(at.text()) || isMonthBeforeDay()) {
      return;
    }
    weekday = CalendarWords.weekday(at.text());
    at.skip();
    at.skipMarks(".,-");
    while (at.isWord()
        && (CalendarWords.isWeekday(at.text()) || CalendarWords.standsBeforeDate(at.text()))) {
      at.skip();
      at.skipMarks(".,-");
    }
  }

  /** "mar 3" is March the third; "mar. 3 mars" a Tuesday. */
  private boolean isMonthBeforeDay() {
    return CalendarWords.month(at.text()) != null && at.isNumber(1) && !at.isWord(2);
  }

  private @Nullable PrintedDay monthFirst() {
    Integer month = CalendarWords.month(at.text());
    if (month == null) {
      return null;
    }
    at.skip();
    at.skipMarks(".-");
    if (!at.isNumberOf(2)) {
      return null;
    }
    int day = at.takeNumber();
    if (at.isWord() && CalendarWords.isOrdinal(at.text())) {
      at.skip();
    }
    at.skipMarks(".,-");
    if (at.isWord() && CalendarWords.standsWithinDate(at.text())) {
      at.skip();
    }
    clock = new ClockReader(at).here();
    return year(month, day, false);
  }

  private boolean wordFollowsNumber() {
    int i = 1;
    while (at.text(i).equals(".")
        || at.text(i).equals("-")
        || at.text(i).equals("/")
        || at.text(i).equals("'")
        || CalendarWords.isOrdinal(at.text(i))
        || CalendarWords.standsWithinDate(at.text(i))) {
      i++;
    }
    return at.isWord(i);
  }

  private @Nullable PrintedDay dayFirst() {
    if (!at.isNumberOf(2)) {
      return null;
    }
    int day = at.takeNumber();
    skipBetween(".-/'");
    Integer month = at.isWord() ? CalendarWords.month(at.text()) : null;
    if (month == null) {
      return null;
    }
    at.skip();
    skipBetween(".,-/");
    return year(month, day, true);
  }

  private void skipBetween(String marks) {
    int before;
    do {
      before = at.place();
      at.skipMarks(marks);
      if (at.isWord()
          && (CalendarWords.isOrdinal(at.text()) || CalendarWords.standsWithinDate(at.text()))) {
        at.skip();
      }
    } while (at.place() > before);
  }

  private @Nullable PrintedDay year(int month, int day, boolean twoDigits) {
    boolean apostrophe = at.skipMarks("'") > 0;
    Token year = at.peek(0);
    if (year == null || !at.isNumber() || at.text(1).equals(":")) {
      return null;
    }
    boolean two = year.length() == 2 && (apostrophe || twoDigits && !isCount());
    if (year.length() != 4 && !two) {
      return null;
    }
    at.skip();
    return new PrintedDay(PrintedDay.fullYear(year), month, day, null, weekday, true);
  }

  /** "5 May 20 people came": what is counted follows, and no time. */
  private boolean isCount() {
    String word = at.text(1);
    return at.isWord(1)
        && !CalendarWords.standsBeforeTime(word)
        && !CalendarWords.standsAfterTime(word);
  }

  /** "2012. január 3.", "2012 May 3"; in numbers alone, "2012-05-03". */
  private @Nullable PrintedDay yearFirst() {
    int from = at.place();
    Token year = at.peek(0);
    at.skip();
    at.skipMarks(".,-/");
    Integer month = at.isWord() ? CalendarWords.month(at.text()) : null;
    if (month == null) {
      at.goTo(from);
      return new NumericDay(at, weekday).read();
    }
    at.skip();
    at.skipMarks(".,-/");
    if (!at.isNumberOf(2) || at.text(1).equals(":")) {
      return null;
    }
    int day = at.takeNumber();
    at.skipMarks(".");
    return new PrintedDay(PrintedDay.fullYear(year), month, day, null, weekday, true);
  }

  /** "2012年1月3日 (火)": behind it a weekday may stand before the time. */
  private @Nullable PrintedDay ideographic() {
    Token year = at.peek(0);
    if (!at.isNumber(2) || !isUnit(3, "月월") || !at.isNumber(4) || !isUnit(5, "日号號일")) {
      return null;
    }
    int month = at.peek(2).number();
    int day = at.peek(4).number();
    at.goTo(at.place() + 6);
    int behind = 0;
    while (behind < LONGEST_WEEKDAY && isOfWeekday(behind)) {
      behind++;
    }
    if (behind > 0 && at.isNumber(behind)) {
      boolean half = at.isWord(behind - 1); // 下午 belongs to the time
      at.goTo(at.place() + behind - (half ? 1 : 0));
    }
    return new PrintedDay(PrintedDay.fullYear(year), month, day, null, null, true);
  }

  private boolean isOfWeekday(int ahead) {
    Token token = at.peek(ahead);
    return token != null
        && (token.kind() == Token.Kind.MARK
            || token.kind() == Token.Kind.WORD
                && Character.isIdeographic(token.text().codePointAt(0))
            || token.kind() == Token.Kind.WORD
                && Character.UnicodeScript.of(token.text().codePointAt(0))
                    == Character.UnicodeScript.HANGUL);
  }

  private boolean isUnit(int ahead, String units) {
    return at.isWord(ahead) && at.text(ahead).length() == 1 && units.contains(at.text(ahead));
  }
}
