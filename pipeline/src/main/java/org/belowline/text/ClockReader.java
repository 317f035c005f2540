package org.belowline.text;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.belowline.model.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of day: "4:05 pm", "14.05 Uhr", "14 h 05", "kl. 14.05", "0800 gmt", "下午2:05". What
 * else could be a number is a time only behind a word or mark that says so.
 */
final class ClockReader {
  private static final int MOST_HOURS_OF_OFFSET = 14;

  private static final Set<String> MORNING = Set.of("am", "上午", "午前", "오전", "πμ", "öö");
  private static final Set<String> AFTERNOON = Set.of("pm", "下午", "午後", "오후", "μμ", "ös");

  private static final Set<String> HOURS = Set.of("h", "时", "時", "点", "點", "시");
  private static final Set<String> MINUTES = Set.of("分", "분", "min");
  private static final Set<String> SECONDS = Set.of("秒", "초");

  /** Behind four digits these say that they are a time: "1430 hrs". */
  private static final Set<String> HUNDREDS = Set.of("h", "hrs", "hours", "uhr");

  private final TokenCursor at;

  ClockReader(TokenCursor at) {
    this.at = at;
  }

  /** The time behind a date and the words between them; null, and nothing read, where none is. */
  @Nullable Clock behindDate() {
    int start = at.place();
    boolean led = at.skipMarks(",-–—/@|·•(:.") > 0;
    boolean foreign = false;
    while (at.isWord() && CalendarWords.standsBeforeTime(at.text())) {
      foreign |= CalendarWords.isForeignAt(at.text());
      at.skip();
      at.skipMarks(".");
      led = true;
    }
    led |= at.skipMarks("-–@:") > 0;
    Clock clock = read(led, foreign);
    if (clock == null) {
      at.goTo(start);
    }
    return clock;
  }

  /** The time that begins here; null, and nothing read, where none does. */
  @Nullable Clock here() {
    return read(false, false);
  }

  private @Nullable Clock read(boolean led, boolean foreign) {
    int start = at.place();
    Clock clock = clock(led, foreign);
    if (clock == null) {
      at.goTo(start);
    }
    return clock;
  }

  private @Nullable Clock clock(boolean led, boolean foreign) {
    int half = half();
    if (!at.isNumberOf(4) || at.text().length() == 3) {
      return null;
    }
    int digits = at.text().length();
    int hour = at.takeNumber();
    int minute = 0;
    int second = 0;
    boolean shown = half >= 0;
    boolean seconds = false;
    if (digits == 4) {
      if (!isHundreds()) {
        return null;
      }
      minute = hour % 100;
      hour /= 100;
      shown = true;
    } else if (isMinuteBehind(led)) {
      boolean colon = at.isMark(":") || at.isMark(".");
      at.skip();
      minute = at.takeNumber();
      shown = true;
      if (at.isWord() && MINUTES.contains(at.text())) {
        at.skip();
      }
      if (colon && (at.isMark(":") || at.isMark(".")) && isTwoDigitsGlued()) {
        at.skip();
        second = at.takeNumber();
        seconds = true;
        skipFraction();
      } else if (at.isNumberOf(2) && SECONDS.contains(at.text(1))) {
        second = at.takeNumber();
        at.skip();
        seconds = true;
      }
    } else if (at.isWord() && (HOURS.contains(at.text()) && led || at.text().equals("uhr"))) {
      at.skip();
      shown = true;
    }
    half = half >= 0 ? half : half();
    if (!shown && half < 0) {
      return null;
    }
    if (half >= 0 && hour <= 12) {
      hour = hour % 12 + half * 12;
    }
    while (at.isWord() && CalendarWords.standsAfterTime(at.text())) {
      at.skip();
      at.skipMarks(".");
    }
    if (hour > 24 || minute > 59 || second > 59 || hour == 24 && minute + second > 0) {
      return null;
    }
    return new Clock(
        hour, minute, second, seconds ? Precision.SECOND : Precision.MINUTE, zone(), foreign);
  }

  private boolean isHundreds() {
    Token behind = at.peek(0);
    return behind != null
        && behind.kind() == Token.Kind.WORD
        && (HUNDREDS.contains(behind.text()) || ZoneNames.zone(behind) != null);
  }

  /** Whether a mark and two digits of minutes follow the hour. */
  private boolean isMinuteBehind(boolean led) {
    if (!at.isNumber(1)) {
      return false;
    }
    int digits = at.text(1).length();
    if (at.isMark(":")) {
      return digits == 2;
    }
    if (at.isMark(".")) {
      return digits == 2 && at.isGlued(1) && (led || saysTime(2)) && !isPartOfNumber();
    }
    return at.isWord()
        && HOURS.contains(at.text())
        && (digits == 2 || MINUTES.contains(at.text(2)));
  }

  private boolean saysTime(int ahead) {
    String word = at.text(ahead);
    return MORNING.contains(word) || AFTERNOON.contains(word) || word.equals("uhr");
  }

  /** "12.50.1" and "12.50,-" are no times. */
  private boolean isPartOfNumber() {
    return at.isGlued(2) && at.text(2).equals(".") && at.isNumber(3) && at.text(3).length() != 2
        || at.text(2).equals("€")
        || at.text(2).equals("%");
  }

  private boolean isTwoDigitsGlued() {
    return at.isNumber(1) && at.text(1).length() == 2 && at.isGlued(0) && at.isGlued(1);
  }

  private void skipFraction() {
    if ((at.isMark(".") || at.isMark(",")) && at.isNumber(1) && at.isGlued(0) && at.isGlued(1)) {
      at.skip();
      at.skip();
    }
  }

  /** Whether the word says which half of the day it is. */
  static boolean isHalf(String lowerCaseWord) {
    return MORNING.contains(lowerCaseWord) || AFTERNOON.contains(lowerCaseWord);
  }

  /** 0 for am, 1 for pm, −1, and nothing read, for neither. */
  private int half() {
    String word = at.text();
    if (MORNING.contains(word) || AFTERNOON.contains(word)) {
      at.skip();
      at.skipMarks(".");
      return MORNING.contains(word) ? 0 : 1;
    }
    boolean dotted = at.text(1).equals(".") && (at.text(2).equals("m") || at.text(2).equals("μ"));
    if (dotted && Set.of("a", "p", "π", "μ").contains(word)) {
      at.goTo(at.place() + 3);
      at.skipMarks(".");
      return word.equals("a") || word.equals("π") ? 0 : 1;
    }
    return -1;
  }

  /** The zone that follows; null, and nothing read, where none does. */
  private @Nullable ZoneId zone() {
    int start = at.place();
    at.skipMarks("(");
    Token word = at.peek(0);
    ZoneId zone = null;
    if (word != null && word.kind() == Token.Kind.WORD) {
      zone = ZoneNames.zone(word);
      if (zone != null) {
        at.skip();
        ZoneId offset = ZoneNames.isGreenwich(word.text()) ? offset(true) : null;
        zone = offset == null ? zone : offset;
      }
    } else {
      zone = offset(false);
    }
    if (zone == null) {
      at.goTo(start);
    } else {
      at.skipMarks(")");
    }
    return zone;
  }

  /** "+02:00", "-0500", and where the hours alone are enough, "+2". */
  private @Nullable ZoneId offset(boolean shortForm) {
    if (!(at.isMark("+") || at.isMark("-")) || !at.isNumber(1) || !at.isGlued(1)) {
      return null;
    }
    int sign = at.isMark("-") ? -1 : 1;
    int digits = at.text(1).length();
    boolean minutes =
        digits <= 2
            && at.text(2).equals(":")
            && at.isNumber(3)
            && at.text(3).length() == 2
            && at.isGlued(2)
            && at.isGlued(3);
    if (digits != 4 && !minutes && !(shortForm && digits <= 2)) {
      return null;
    }
    int value = at.peek(1).number();
    int hours = digits == 4 ? value / 100 : value;
    int rest = digits == 4 ? value % 100 : minutes ? at.peek(3).number() : 0;
    if (hours > MOST_HOURS_OF_OFFSET || rest > 59) {
      return null;
    }
    at.goTo(at.place() + (minutes ? 4 : 2));
    return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + rest * 60));
  }
}
