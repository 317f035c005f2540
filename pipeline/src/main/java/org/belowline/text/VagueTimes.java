package org.belowline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Times that a page prints beside what was written, and that name no day of the calendar: "3 days
 * ago", "Yesterday at 4:21 PM", "5h", "Sep 18", "Nov 2019". They have a text and no value.
 */
public final class VagueTimes {
  /** A longer line is prose. */
  private static final int LONGEST_LINE = 160;

  /** A line that is such a time has at most so many words. */
  private static final int MOST_WORDS = 8;

  private static final Set<String> DAYS =
      words(
          "today yesterday heute gestern vorgestern aujourd'hui aujourd’hui hier hoy ayer oggi ieri"
              + " vandaag gisteren hoje ontem сегодня вчера");

  private static final Set<String> MOMENTS =
      Set.of(
          "just now", "now", "gerade eben", "à l'instant", "à l’instant", "ahora mismo", "adesso");

  /** Units as they are glued to a number: "5h", "2mo". */
  private static final Set<String> SHORT_UNITS =
      words("s m h d w y mo min mins hr hrs yr yrs wk wks std j т ч");

  private static final String SEPARATORS = "·•|—–-,";

  private record Word(String lower, int start, int end) {}

  private VagueTimes() {}

  /** The first such time in the line; null where there is none. */
  public static @Nullable PrintedTime find(String line) {
    if (line.length() > LONGEST_LINE) {
      return null;
    }
    List<Word> words = wordsOf(line);
    for (int i = 0; i < words.size(); i++) {
      int end = end(words, i, line);
      if (end > i) {
        int from = words.get(i).start();
        int to = words.get(end - 1).end();
        return new PrintedTime(Moment.unread(line.substring(from, to)), from, to);
      }
    }
    return null;
  }

  /** Whether the line is such a time and nothing else. */
  public static boolean isWhole(String line) {
    PrintedTime time = find(line);
    return time != null
        && hasNoLetterOrDigit(line.substring(0, time.start()))
        && hasNoLetterOrDigit(line.substring(time.end()));
  }

  /** Behind the last word of the time that begins at this one; the word itself where none does. */
  private static int end(List<Word> words, int from, String line) {
    String lower = words.get(from).lower();
    int relative = RelativeTimes.begins(lower) ? RelativeTimes.end(lowers(words, from)) : 0;
    if (relative > 0) {
      return from + relative;
    }
    boolean alone = from == 0 || followsSeparator(line, words.get(from));
    if (DAYS.contains(lower) || CalendarWords.isWeekday(lower)) {
      int clock = clock(words, from + 1);
      boolean day = DAYS.contains(lower) && alone && from + 1 == words.size();
      return clock > 0 ? clock : day ? from + 1 : from;
    }
    if (isShort(lower) && from + 1 < words.size() && words.get(from + 1).lower().equals("ago")) {
      return from + 2;
    }
    if (!alone) {
      return from;
    }
    if (isShort(lower) && from + 1 == words.size()) {
      return from + 1;
    }
    return from == 0 && (MOMENTS.contains(line.strip().toLowerCase(Locale.ROOT)))
        ? words.size()
        : from == 0 && isPartOfDate(words) ? words.size() : from;
  }

  /** Behind the time of day that follows here, with or without "at"; 0 where none does. */
  private static int clock(List<Word> words, int from) {
    int at = from;
    while (at < words.size() && CalendarWords.standsBeforeTime(words.get(at).lower())) {
      at++;
    }
    if (at >= words.size() || !isClock(words.get(at).lower())) {
      return 0;
    }
    at++;
    while (at < words.size()
        && (Set.of("am", "pm", "a.m", "p.m").contains(words.get(at).lower())
            || CalendarWords.standsAfterTime(words.get(at).lower()))) {
      at++;
    }
    return at;
  }

  /** "4:21", "16.05", "17h05", "4:21pm". */
  private static boolean isClock(String word) {
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits > 0
        && digits <= 2
        && digits + 2 < word.length()
        && ":.h".indexOf(word.charAt(digits)) >= 0
        && isDigit(word.charAt(digits + 1))
        && isDigit(word.charAt(digits + 2));
  }

  /** "5h", "2mo". */
  private static boolean isShort(String word) {
    int digits = 0;
    while (digits < word.length() && isDigit(word.charAt(digits))) {
      digits++;
    }
    return digits > 0 && digits <= 2 && SHORT_UNITS.contains(word.substring(digits));
  }

  /** A month with a day, or with a year; a time of day may follow. */
  private static boolean isPartOfDate(List<Word> words) {
    int at = 0;
    boolean month = false;
    boolean number = false;
    if (words.size() > MOST_WORDS) {
      return false;
    }
    while (at < words.size()) {
      String word = words.get(at).lower();
      if (!month && CalendarWords.month(word) != null) {
        month = true;
      } else if (!number && isDayOrYear(word)) {
        number = true;
      } else if (month && number && clock(words, at) == words.size()) {
        return true;
      } else if (!CalendarWords.standsWithinDate(word) && !CalendarWords.standsBeforeDate(word)) {
        return false;
      }
      at++;
    }
    return month && number;
  }

  /** "18", "18th", "2019", "'19". */
  private static boolean isDayOrYear(String word) {
    String text = word.startsWith("'") || word.startsWith("’") ? word.substring(1) : word;
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    return (digits == 1 || digits == 2 || digits == 4)
        && (digits == text.length() || CalendarWords.isOrdinal(text.substring(digits)));
  }

  private static boolean followsSeparator(String line, Word word) {
    int at = word.start() - 1;
    while (at >= 0 && (line.charAt(at) == ' ' || line.charAt(at) == '\u00a0')) {
      at--;
    }
    return at >= 0 && SEPARATORS.indexOf(line.charAt(at)) >= 0;
  }

  private static List<String> lowers(List<Word> words, int from) {
    return words.subList(from, Math.min(words.size(), from + MOST_WORDS)).stream()
        .map(Word::lower)
        .toList();
  }

  private static List<Word> wordsOf(String line) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      if (isGap(line.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < line.length() && !isGap(line.charAt(i))) {
        i++;
      }
      int end = i;
      while (end > start && ".:;)]".indexOf(line.charAt(end - 1)) >= 0) {
        end--;
      }
      if (end > start) {
        words.add(new Word(line.substring(start, end).toLowerCase(Locale.ROOT), start, end));
      }
    }
    return words;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || ",·•|—–([".indexOf(c) >= 0;
  }

  private static boolean hasNoLetterOrDigit(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
