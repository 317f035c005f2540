package org.belowline.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.belowline.model.Moment;
import org.belowline.model.Precision;
import org.belowline.model.ZoneBasis;
import org.jspecify.annotations.Nullable;

/**
 * Times told from the moment of reading: "3 days ago", "vor 1 Stunde", "Yesterday at 5:05 PM",
 * "Monday at 17:05", "June 3 at 10:15".
 *
 * <p>They have a value only against the time of capture. Minutes are told to the minute and in UTC;
 * hours and days to the day; weeks, months and years to nothing, since no day can be told from
 * them. A day without its year, or a weekday, is the last one before the capture.
 */
public final class RelativeTimes {
  private static final int LONGEST = 60;

  private static final int LONGEST_WITH_NAME = 100;
  private static final int MOST_TOKENS = 10;

  /** No zone is further ahead of UTC. */
  private static final int MOST_HOURS_AHEAD = 14;

  /** A year that has all days, for asking whether a day is one. */
  private static final LocalDate ANY_DAY = LocalDate.of(2020, 12, 31);

  private RelativeTimes() {}

  /** Whether the line is such a time and nothing else. */
  public static boolean isWhole(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    List<Token> tokens = Token.of(line);
    if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
      return false;
    }
    boolean numbers = tokens.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
    return isAgo(tokens) || (numbers ? isDayWithTime(tokens) : isNow(tokens));
  }

  /**
   * How many of the words are a time such as "3 days ago", from the first on; 0 where none begins
   * there.
   *
   * @param words in lower case, without punctuation at their ends
   */
  static int end(List<String> words) {
    boolean unit = false;
    boolean marker = false;
    boolean counted = false;
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean one = isNumber(word) || RelativeWords.isOne(word);
      if (one && !counted) {
        counted = true;
      } else if (counted && RelativeWords.unit(word) != null) {
        unit = true;
      } else if (RelativeWords.isMarker(word)) {
        marker = true;
      } else if (!one && !RelativeWords.standsBetween(word)) {
        break;
      } else {
        continue;
      }
      if (unit && marker) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Whether such a time may begin with the word. */
  static boolean begins(String word) {
    return isNumber(word) || RelativeWords.isMarker(word) || RelativeWords.isOne(word);
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The time; null where it is none, too coarse, or the time of capture is not known. */
  static @Nullable Moment read(String text, TimeContext context) {
    List<Token> tokens = Token.of(text);
    Instant captured = context.capturedAt();
    if (captured == null || tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
      return null;
    }
    if (isNow(tokens)) {
      return utc(captured, text);
    }
    if (isAgo(tokens)) {
      return ago(tokens, text, captured);
    }
    ZoneId zone = context.assumedZone() == null ? ZoneOffset.UTC : context.assumedZone();
    NamedDay named = NamedDay.of(tokens, LocalDate.ofInstant(captured, zone));
    return named == null ? null : onDay(named, text, captured, context.assumedZone());
  }

  /**
   * Where such a time begins that the line ends with, behind something else, in UTF-16 units; −1
   * where it ends with none.
   */
  public static int startOfTail(String line) {
    if (line.length() > LONGEST_WITH_NAME || line.chars().noneMatch(Character::isDigit)) {
      return -1;
    }
    List<Token> tokens = Token.of(line);
    int from = Math.max(1, tokens.size() - MOST_TOKENS);
    for (int i = from; i < tokens.size(); i++) {
      List<Token> tail = tokens.subList(i, tokens.size());
      boolean begins =
          tokens.get(i).kind() == Token.Kind.NUMBER || tokens.get(i).kind() == Token.Kind.WORD;
      if (begins
          && (isAgo(tail) && !RelativeWords.standsBetween(tail.get(0).text())
              || isDayWithTime(tail))) {
        return tokens.get(i).start();
      }
    }
    return -1;
  }

  /** "Today" alone is a word like others. */
  private static boolean isDayWithTime(List<Token> tokens) {
    NamedDay named = NamedDay.of(tokens, ANY_DAY);
    return named != null && named.clock() != null;
  }

  private static boolean isNow(List<Token> tokens) {
    return tokens.size() <= RelativeWords.LONGEST_NOW
        && RelativeWords.isNow(
            tokens.stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::text)
                .collect(Collectors.joining(" ")));
  }

  private static boolean isAgo(List<Token> tokens) {
    boolean unit = false;
    boolean marker = false;
    boolean counted = false;
    for (Token token : tokens) {
      String word = token.text();
      if (token.kind() == Token.Kind.MARK) {
        continue;
      }
      boolean one = token.kind() == Token.Kind.NUMBER || RelativeWords.isOne(word);
      counted |= one;
      if (RelativeWords.isMarker(word)) {
        marker = true;
      } else if (RelativeWords.unit(word) != null) {
        unit = true;
      } else if (!one && !RelativeWords.standsBetween(word)) {
        return false;
      }
    }
    return unit && marker && counted;
  }

  private static @Nullable Moment ago(List<Token> tokens, String text, Instant captured) {
    int count = 0;
    for (Token token : tokens) {
      RelativeWords.Unit unit = count == 0 ? null : RelativeWords.unit(token.text());
      if (token.kind() == Token.Kind.NUMBER) {
        count = token.number();
      } else if (count == 0 && RelativeWords.isOne(token.text())) {
        count = 1;
      } else if (unit != null) {
        return switch (unit) {
          case SECOND -> utc(captured, text);
          case MINUTE -> utc(captured.minus(count, ChronoUnit.MINUTES), text);
          case HOUR -> LocalTimes.day(utcDay(captured.minus(count, ChronoUnit.HOURS)), text);
          case DAY -> LocalTimes.day(utcDay(captured.minus(count, ChronoUnit.DAYS)), text);
          case LONGER -> null;
        };
      }
    }
    return null;
  }

  private static Moment onDay(
      NamedDay named, String text, Instant captured, @Nullable ZoneId assumed) {
    Clock clock = named.clock();
    if (clock == null) {
      return LocalTimes.day(named.day(), text);
    }
    LocalDateTime local = clock.on(named.day());
    LocalDateTime last =
        LocalDateTime.ofInstant(captured, ZoneOffset.UTC).plusHours(MOST_HOURS_AHEAD);
    if (local.isAfter(last)) {
      local = local.minusDays(1); // where the page was read it was still the day before
    }
    return LocalTimes.moment(local, text, clock.precision(), clock.zone(), assumed);
  }

  private static LocalDate utcDay(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Moment utc(Instant instant, String text) {
    return new Moment(
        LocalTimes.micros(instant.truncatedTo(ChronoUnit.MINUTES)),
        text,
        Precision.MINUTE,
        ZoneBasis.GIVEN);
  }
}
