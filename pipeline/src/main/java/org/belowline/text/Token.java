package org.belowline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, word or mark of a line.
 *
 * @param text in lower case
 * @param start where it begins, in UTF-16 units, inclusive
 * @param end where it ends, exclusive
 * @param capital whether it is a word of capital letters
 */
record Token(Kind kind, String text, int start, int end, boolean capital) {
  enum Kind {
    NUMBER,
    WORD,
    MARK
  }

  /** A longer number is none of a date. */
  private static final int MOST_DIGITS = 9;

  /** Ideographs and syllables that stand behind the numbers of a date or time, each a word. */
  private static final String UNITS = "年月日号號时時分秒点點년월일시분초";

  /** The tokens of the line, white space left out. */
  static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int end = i + 1;
      if (isDigit(c)) {
        while (end < line.length() && isDigit(line.charAt(end))) {
          end++;
        }
        tokens.add(new Token(Kind.NUMBER, line.substring(i, end), i, end, false));
      } else if (Character.isLetter(c)) {
        end = endOfWord(line, i);
        String word = line.substring(i, end);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(c) && word.equals(word.toUpperCase(Locale.ROOT));
        tokens.add(new Token(Kind.WORD, lower, i, end, capital));
      } else if (!WhiteSpace.is(c)) {
        tokens.add(new Token(Kind.MARK, mark(c), i, end, false));
      }
      i = end;
    }
    return tokens;
  }

  /** A name and the month after it may be glued, "GligorijevicMay": a capital begins a word. */
  private static int endOfWord(String line, int start) {
    int end = start + 1;
    if (UNITS.indexOf(line.charAt(start)) >= 0) {
      return end;
    }
    while (end < line.length()
        && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '\u0307')
        && UNITS.indexOf(line.charAt(end)) < 0
        && !(Character.isUpperCase(line.charAt(end))
            && Character.isLowerCase(line.charAt(end - 1)))) {
      end++;
    }
    return end;
  }

  private static String mark(char c) {
    return switch (c) {
      case '\u2212', '\u2010', '\u2011' -> "-";
      case '：' -> ":";
      case '’', '‘', '´', '`' -> "'";
      default -> String.valueOf(c);
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  int number() {
    return text.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(text);
  }

  int length() {
    return text.length();
  }
}
