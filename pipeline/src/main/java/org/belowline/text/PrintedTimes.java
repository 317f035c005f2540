package org.belowline.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as pages print them: "January 3, 2012 at 4:05 pm", "28. April 2024 um 10:17 Uhr",
 * "Mon, 08/16/2010 - 03:21", "16:17 05.11.18", "0800 gmt 3 Sep 16". A date needs day, month and
 * year.
 *
 * <p>Where day and month are both numbers, a point between them means day first and a slash means
 * month first, unless the number is above 12.
 */
public final class PrintedTimes {
  /** A longer line is prose, whatever stands in it. */
  private static final int LONGEST_LINE = 160;

  private static final Map<String, Integer> ZONE_MINUTES =
      Map.ofEntries(
          Map.entry("gmt", 0),
          Map.entry("utc", 0),
          Map.entry("z", 0),
          Map.entry("cet", 60),
          Map.entry("cest", 120),
          Map.entry("mez", 60),
          Map.entry("mesz", 120),
          Map.entry("est", -300),
          Map.entry("edt", -240),
          Map.entry("cst", -360),
          Map.entry("cdt", -300),
          Map.entry("mst", -420),
          Map.entry("mdt", -360),
          Map.entry("pst", -480),
          Map.entry("pdt", -420));

  private PrintedTimes() {}

  /** The first date in the line; null where there is none. */
  public static @Nullable PrintedTime find(String line) {
    if (line.length() > LONGEST_LINE || !hasDigit(line)) {
      return null;
    }
    List<Token> tokens = tokens(line);
    for (int i = 0; i < tokens.size(); i++) {
      PrintedTime found = new Reader(line, tokens, i).read();
      if (found != null) {
        return found;
      }
    }
    return null;
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

  private static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean isPunctuation(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static List<Token> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int start = i;
      if (c >= '0' && c <= '9') {
        while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
          i++;
        }
        tokens.add(new Token(Kind.NUMBER, line.substring(start, i), start, i));
      } else if (Character.isLetter(c)) {
        while (i < line.length() && Character.isLetter(line.charAt(i))) {
          // A name and the month after it may be glued: "GligorijevicMay".
          if (i > start
              && Character.isUpperCase(line.charAt(i))
              && Character.isLowerCase(line.charAt(i - 1))) {
            break;
          }
          i++;
        }
        tokens.add(
            new Token(Kind.WORD, line.substring(start, i).toLowerCase(Locale.ROOT), start, i));
      } else {
        i++;
        if (!Character.isWhitespace(c) && c != '\u00a0') {
          tokens.add(new Token(Kind.MARK, String.valueOf(c), start, i));
        }
      }
    }
    return tokens;
  }

  private enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  private record Token(Kind kind, String text, int start, int end) {
    int number() {
      return text.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(text);
    }
  }

  private record Day(int year, int month, int day) {}

  private record Clock(int hour, int minute, int second, Precision precision) {}

  /** Reads one date from one token on. */
  private static final class Reader {
    private final String line;
    private final List<Token> tokens;
    private int first;
    private int next;

    Reader(String line, List<Token> tokens, int first) {
      this.line = line;
      this.tokens = tokens;
      this.first = first;
      this.next = first;
    }

    @Nullable PrintedTime read() {
      Clock clock = clock(false);
      Integer zone = clock == null ? null : zone();
      if (clock != null) {
        skipMarks(",-–/|·");
      }
      Day day = day();
      if (day == null) {
        return null;
      }
      if (clock == null) {
        int beforeClock = next;
        boolean led = skipBeforeTime();
        clock = clock(led);
        if (clock == null) {
          next = beforeClock;
        } else {
          zone = zone();
        }
      }
      return time(day, clock, zone);
    }

    private @Nullable PrintedTime time(Day day, @Nullable Clock clock, @Nullable Integer zone) {
      int start = tokens.get(first).start();
      int end = tokens.get(next - 1).end();
      LocalDateTime local;
      try {
        local =
            LocalDateTime.of(
                day.year(),
                day.month(),
                day.day(),
                clock == null ? 0 : clock.hour(),
                clock == null ? 0 : clock.minute(),
                clock == null ? 0 : clock.second());
      } catch (DateTimeException noSuchDay) {
        return null;
      }
      long seconds = local.toEpochSecond(ZoneOffset.UTC) - (zone == null ? 0 : zone * 60L);
      return new PrintedTime(
          new Moment(
              seconds * Moment.MICROS_PER_SECOND,
              line.substring(start, end),
              clock == null ? Precision.DAY : clock.precision(),
              zone == null ? ZoneBasis.UNKNOWN : ZoneBasis.GIVEN),
          start,
          end);
    }

    private @Nullable Day day() {
      int start = next;
      while (isWord()
          && CalendarWords.standsBeforeDate(text())
          && CalendarWords.month(text()) == null) {
        next++;
      }
      if (start == first) {
        first = next; // "on" is no part of the printed time
      }
      if (isWord() && CalendarWords.isWeekday(text()) && !isMonthBeforeDay()) {
        next++;
        skipMarks(".,-");
        while (isWord()
            && (CalendarWords.isWeekday(text()) || CalendarWords.standsBeforeDate(text()))) {
          next++;
          skipMarks(".,-");
        }
      }
      if (isWord()) {
        return monthFirst();
      }
      if (!isNumber()) {
        return null;
      }
      return wordFollowsNumber() ? dayFirst() : digits();
    }

    /** "mar 3" is March the third; "mar. 3 mars" a Tuesday. */
    private boolean isMonthBeforeDay() {
      return CalendarWords.month(text()) != null
          && kind(next + 1) == Kind.NUMBER
          && kind(next + 2) != Kind.WORD;
    }

    private @Nullable Day monthFirst() {
      Integer month = CalendarWords.month(text());
      if (month == null) {
        return null;
      }
      next++;
      skipMarks(".");
      if (!isNumber() || text().length() > 2) {
        return null;
      }
      int day = number();
      if (isWord() && CalendarWords.isOrdinal(text())) {
        next++;
      }
      skipMarks(".,");
      return year(month, day, 4);
    }

    private boolean wordFollowsNumber() {
      int i = next + 1;
      while (i < tokens.size()
          && (tokens.get(i).text().equals(".")
              || tokens.get(i).text().equals("-")
              || CalendarWords.isOrdinal(tokens.get(i).text())
              || CalendarWords.standsWithinDate(tokens.get(i).text()))) {
        i++;
      }
      return kind(i) == Kind.WORD;
    }

    private @Nullable Day dayFirst() {
      if (text().length() > 2) {
        return null;
      }
      int day = number();
      while (isMark(".") || isMark("-") || isWord() && isBetween()) {
        next++;
      }
      Integer month = isWord() ? CalendarWords.month(text()) : null;
      if (month == null) {
        return null;
      }
      next++;
      while (isMark(".") || isMark(",") || isMark("-") || isWord() && isBetween()) {
        next++;
      }
      return year(month, day, 2);
    }

    private boolean isBetween() {
      return CalendarWords.isOrdinal(text()) || CalendarWords.standsWithinDate(text());
    }

    private @Nullable Day year(int month, int day, int fewestDigits) {
      if (!isNumber()
          || text().length() != 4 && (text().length() != 2 || fewestDigits > 2)
          || next + 1 < tokens.size() && tokens.get(next + 1).text().equals(":")) {
        return null;
      }
      return new Day(fullYear(text(), number()), month, day);
    }

    private @Nullable Day digits() {
      if (next + 4 >= tokens.size()) {
        return null;
      }
      String mark = tokens.get(next + 1).text();
      if (!(mark.equals(".") || mark.equals("/") || mark.equals("-"))
          || !mark.equals(tokens.get(next + 3).text())
          || kind(next + 2) != Kind.NUMBER
          || kind(next + 4) != Kind.NUMBER
          || tokens.get(next + 1).start() != tokens.get(next).end()
          || tokens.get(next + 2).start() != tokens.get(next + 1).end()
          || tokens.get(next + 4).start() > tokens.get(next + 3).end() + 1) {
        return null;
      }
      Token one = tokens.get(next);
      Token two = tokens.get(next + 2);
      Token three = tokens.get(next + 4);
      next += 5;
      if (one.text().length() == 4) {
        return new Day(one.number(), two.number(), three.number());
      }
      int length = three.text().length();
      if (one.text().length() > 2 || two.text().length() > 2 || length != 2 && length != 4) {
        return null;
      }
      int year = fullYear(three.text(), three.number());
      boolean monthFirst =
          one.number() <= 12 && (two.number() > 12 || mark.equals("/") || mark.equals("-"));
      return monthFirst
          ? new Day(year, one.number(), two.number())
          : new Day(year, two.number(), one.number());
    }

    private boolean skipBeforeTime() {
      boolean led = skipMarks(",-–—/@|·•(:") > 0;
      while (isWord() && CalendarWords.standsBeforeTime(text())) {
        next++;
        led = true;
      }
      return skipMarks("-–@:") > 0 || led;
    }

    /**
     * A time of day.
     *
     * @param led whether a word or mark says that a time follows: "21.11" is one only then
     */
    private @Nullable Clock clock(boolean led) {
      int start = next;
      if (!isNumber()) {
        return null;
      }
      String hourText = text();
      int hour = number();
      int minute = 0;
      int second = 0;
      boolean precise = false;
      boolean shown = false;
      if (hourText.length() == 4 && isWord() && ZONE_MINUTES.containsKey(text())) {
        minute = hour % 100;
        hour = hour / 100;
        shown = true;
      } else if (hourText.length() <= 2
          && (isMark(":") || isMark(".") && (led || uhrFollows()) || isMark("h") || isWord("h"))
          && kind(next + 1) == Kind.NUMBER
          && tokens.get(next + 1).text().length() == 2) {
        boolean colon = isMark(":");
        next++;
        minute = number();
        shown = true;
        if (colon && isMark(":") && kind(next + 1) == Kind.NUMBER) {
          next++;
          second = number();
          precise = true;
        }
      }
      int half = half();
      if (!shown && half < 0 || hourText.length() > 4) {
        next = start;
        return null;
      }
      if (half >= 0) {
        hour = hour % 12 + half * 12;
      }
      while (isWord() && CalendarWords.standsAfterTime(text())) {
        next++;
      }
      if (hour > 24 || minute > 59 || second > 59) {
        next = start;
        return null;
      }
      return new Clock(
          hour == 24 ? 0 : hour, minute, second, precise ? Precision.SECOND : Precision.MINUTE);
    }

    private boolean uhrFollows() {
      return next + 2 < tokens.size() && tokens.get(next + 2).text().equals("uhr");
    }

    /** 0 for am, 1 for pm, −1 for neither. */
    private int half() {
      if (isWord("am") || isWord("pm")) {
        return tokens.get(next++).text().equals("am") ? 0 : 1;
      }
      if ((isWord("a") || isWord("p"))
          && next + 2 < tokens.size()
          && tokens.get(next + 1).text().equals(".")
          && tokens.get(next + 2).text().equals("m")) {
        int half = text().equals("a") ? 0 : 1;
        next += 3;
        skipMarks(".");
        return half;
      }
      return -1;
    }

    /** Minutes east of Greenwich; null where no zone follows. */
    private @Nullable Integer zone() {
      int start = next;
      skipMarks("(");
      if (isWord() && ZONE_MINUTES.containsKey(text())) {
        Integer minutes = ZONE_MINUTES.get(tokens.get(next++).text());
        skipMarks(")");
        return minutes;
      }
      if ((isMark("+") || isMark("-"))
          && kind(next + 1) == Kind.NUMBER
          && tokens.get(next + 1).start() == tokens.get(next).end()) {
        int sign = isMark("-") ? -1 : 1;
        next++;
        String digits = text();
        int value = number();
        if (digits.length() == 4) {
          return sign * (value / 100 * 60 + value % 100);
        }
        if (digits.length() == 2 && isMark(":") && kind(next + 1) == Kind.NUMBER) {
          next++;
          return sign * (value * 60 + number());
        }
      }
      next = start;
      return null;
    }

    private static int fullYear(String text, int number) {
      if (text.length() == 4) {
        return number;
      }
      return number < 70 ? 2000 + number : 1900 + number;
    }

    private int skipMarks(String marks) {
      int from = next;
      while (next < tokens.size()
          && tokens.get(next).kind() == Kind.MARK
          && marks.contains(tokens.get(next).text())) {
        next++;
      }
      return next - from;
    }

    private boolean isWord() {
      return kind(next) == Kind.WORD;
    }

    private boolean isWord(String word) {
      return isWord() && text().equals(word);
    }

    private boolean isNumber() {
      return kind(next) == Kind.NUMBER;
    }

    private boolean isMark(String mark) {
      return kind(next) == Kind.MARK && text().equals(mark);
    }

    private @Nullable Kind kind(int index) {
      return index < tokens.size() ? tokens.get(index).kind() : null;
    }

    private String text() {
      return tokens.get(next).text();
    }

    private int number() {
      return tokens.get(next++).number();
    }
  }
}
