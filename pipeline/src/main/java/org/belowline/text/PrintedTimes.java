package org.belowline.text;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages print them: "January 3, 2012 at 4:05 pm", "28. April 2024 um 10:17 Uhr",
 * "Mon, 08/16/2010 - 03:21", "16:17 05.11.18", "0800 gmt 3 Sep 16". A date needs day, month and
 * year.
 *
 * <p>Where day and month are both numbers up to 12 with a slash or hyphen between, either may stand
 * first: the weekday beside them, the language of the words beside them, or the context tells; else
 * the time is found and has no value.
 */
public final class PrintedTimes {
  /** A longer line is prose, whatever stands in it. */
  private static final int LONGEST_LINE = 160;

  private static final int FEWEST_DIGITS = 3;

  private static final ThreadLocal<RecentLines<Found>> RECENT =
      ThreadLocal.withInitial(RecentLines::new);

  private PrintedTimes() {}

  /** The first date in the line, of which nothing more is known; null where there is none. */
  public static @Nullable PrintedTime find(String line) {
    return find(line, TimeContext.NONE);
  }

  /** The first date in the line; null where there is none. */
  public static @Nullable PrintedTime find(String line, TimeContext context) {
    Found found = first(line);
    return found == null ? null : found.time(line, context);
  }

  /** The date that fills the whole line, but for punctuation at its ends; null where none does. */
  public static @Nullable Moment whole(String line) {
    PrintedTime found = find(line);
    return found != null
            && isPunctuation(line.substring(0, found.start()))
            && isPunctuation(line.substring(found.end()))
        ? found.moment()
        : null;
  }

  /**
   * The moment with all that the context tells: a time that had no value may have one, and one
   * without zone is in the assumed one.
   */
  public static Moment completed(Moment moment, TimeContext context) {
    if (moment.at() != null) {
      return context.assumedZone() == null
          ? moment
          : LocalTimes.assuming(moment, context.assumedZone());
    }
    String text = requireNonNull(moment.text());
    PrintedTime found = find(text, context);
    Moment read = found == null ? RelativeTimes.read(text, context) : found.moment();
    return read == null || read.at() == null
        ? moment
        : new Moment(read.at(), text, read.precision(), read.zone());
  }

  /** The order of day and month that the first date of the line shows by itself. */
  static NumericOrder shownOrder(String line) {
    Found found = first(line);
    return found == null ? NumericOrder.UNKNOWN : found.shownOrder();
  }

  /** A day and a year have three digits at least. */
  private static boolean hasDigits(String line) {
    int digits = 0;
    for (int i = 0; i < line.length() && digits < FEWEST_DIGITS; i++) {
      char c = line.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }

  private static boolean isPunctuation(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static @Nullable Found first(String line) {
    return line.length() > LONGEST_LINE || !hasDigits(line)
        ? null
        : RECENT.get().get(line, PrintedTimes::read);
  }

  private static @Nullable Found read(String line) {
    List<Token> tokens = Token.of(line);
    for (int i = 0; i < tokens.size(); i++) {
      Found found = mayBegin(tokens.get(i)) ? at(tokens, i) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Most words of a line begin no date, and need no second look. */
  private static boolean mayBegin(Token token) {
    return switch (token.kind()) {
      case NUMBER -> true;
      case MARK -> false;
      case WORD ->
          CalendarWords.month(token.text()) != null
              || CalendarWords.isWeekday(token.text())
              || ClockReader.isHalf(token.text());
    };
  }

  private static @Nullable Found at(List<Token> tokens, int first) {
    TokenCursor at = new TokenCursor(tokens, first);
    ClockReader clocks = new ClockReader(at);
    Clock clock = clocks.here();
    if (clock != null) {
      at.skipMarks(",-–/|·");
    }
    DayReader days = new DayReader(at);
    PrintedDay day = days.read();
    if (day == null || !day.exists()) {
      return null;
    }
    int start = clock == null ? days.start() : first;
    if (clock == null) {
      clock = days.clock() == null ? clocks.behindDate() : days.clock();
    }
    if (!day.sure() && clock == null && (start > 0 || at.peek(0) != null)) {
      return null;
    }
    return new Found(day, clock, tokens.get(start).start(), at.peek(-1).end());
  }

  /** A date before it is known what the page is like. */
  private record Found(PrintedDay day, @Nullable Clock clock, int start, int end) {
    PrintedTime time(String line, TimeContext context) {
      String text = line.substring(start, end);
      LocalDate last =
          context.capturedAt() == null
              ? null
              : LocalDate.ofInstant(context.capturedAt(), ZoneOffset.UTC).plusDays(1);
      boolean foreign = clock != null && clock.leadNotEnglish();
      LocalDate date =
          day.date(
              foreign && context.order() == NumericOrder.UNKNOWN
                  ? NumericOrder.DAY_FIRST
                  : context.order(),
              last);
      return new PrintedTime(
          date == null ? Moment.unread(text) : moment(text, date, context.assumedZone()),
          start,
          end);
    }

    private Moment moment(String text, LocalDate date, @Nullable ZoneId assumed) {
      if (clock == null) {
        return LocalTimes.day(date, text);
      }
      return LocalTimes.moment(clock.on(date), text, clock.precision(), clock.zone(), assumed);
    }

    NumericOrder shownOrder() {
      return day.shownOrder();
    }
  }
}
