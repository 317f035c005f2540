package org.belowline.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that is told from the day of reading: "Yesterday at 5:05 PM", "Monday at 17:05", "June 3 at
 * 10:15". A weekday, or a day without its year, is the last one before it.
 *
 * @param clock null where none is printed
 */
record NamedDay(LocalDate day, @Nullable Clock clock) {
  /** "aujourd hui", "i dag" are two words. */
  private static final int MOST_WORDS = 2;

  /** The day that all of the tokens name; null where they do not. */
  static @Nullable NamedDay of(List<Token> tokens, LocalDate today) {
    TokenCursor at = new TokenCursor(tokens, 0);
    LocalDate day = byDistance(at, today);
    if (day == null) {
      day = byWeekday(at, today);
    }
    boolean needsTime = day == null || !isByDistance(tokens);
    if (day == null) {
      day = withoutYear(at, today);
    }
    if (day == null) {
      return null;
    }
    Clock clock = new ClockReader(at).behindDate();
    at.skipMarks(".,)·•|-–");
    return at.peek(0) != null || needsTime && clock == null ? null : new NamedDay(day, clock);
  }

  private static boolean isByDistance(List<Token> tokens) {
    return byDistance(new TokenCursor(tokens, 0), LocalDate.EPOCH) != null;
  }

  private static @Nullable LocalDate byDistance(TokenCursor at, LocalDate today) {
    int start = at.place();
    StringBuilder words = new StringBuilder();
    LocalDate found = null;
    int end = start;
    for (int i = 0; i < MOST_WORDS && at.isWord(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(at.text());
      at.skip();
      Integer back = RelativeWords.daysBack(words.toString());
      if (back != null) {
        found = today.minusDays(back);
        end = at.place();
      }
      at.skipMarks("'");
    }
    at.goTo(end);
    return found;
  }

  private static @Nullable LocalDate byWeekday(TokenCursor at, LocalDate today) {
    DayOfWeek weekday = at.isWord() ? CalendarWords.weekday(at.text()) : null;
    if (weekday == null || at.isNumber(1) && !at.text(2).equals(":")) {
      return null;
    }
    at.skip();
    return today.with(TemporalAdjusters.previous(weekday));
  }

  private static @Nullable LocalDate withoutYear(TokenCursor at, LocalDate today) {
    if (at.isWord() && CalendarWords.weekday(at.text()) != null) {
      at.skip();
      at.skipMarks(".,");
    }
    Integer month = at.isWord() ? CalendarWords.month(at.text()) : null;
    boolean monthFirst = month != null;
    if (monthFirst) {
      at.skip();
      at.skipMarks(".");
    }
    if (!at.isNumberOf(2)) {
      return null;
    }
    int day = at.takeNumber();
    while (at.skipMarks(".") > 0
        || at.isWord()
            && (CalendarWords.isOrdinal(at.text()) || CalendarWords.standsWithinDate(at.text()))) {
      if (at.isWord()
          && (CalendarWords.isOrdinal(at.text()) || CalendarWords.standsWithinDate(at.text()))) {
        at.skip();
      }
    }
    if (!monthFirst) {
      month = at.isWord() ? CalendarWords.month(at.text()) : null;
      at.skip();
    }
    return month == null ? null : last(month, day, today);
  }

  /** The last such day that is not after tomorrow, which it may be elsewhere; null for no day. */
  private static @Nullable LocalDate last(int month, int day, LocalDate today) {
    try {
      LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
      return thisYear.isAfter(today.plusDays(1))
          ? LocalDate.of(today.getYear() - 1, month, day)
          : thisYear;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
