package org.belowline.quote.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belowline.quote.told.Word.Kind;
import org.belowline.text.mark.Marked;

/** Reads the words of a stretch of text in one pass. */
final class WordReader {
  /** A stretch in brackets is no longer. */
  private static final int LONGEST_ASIDE = 160;

  private static final int LONGEST_NICKNAME = 20;

  private final String text;
  private final int end;
  private final List<Marked> marked;
  private final List<Word> words = new ArrayList<>();
  private int nextMarked;
  private int bracketsUntil;

  private WordReader(String text, int end, List<Marked> marked) {
    this.text = text;
    this.end = end;
    this.marked = marked;
  }

  /**
   * The words between two places.
   *
   * @param marked the stretches between marks there, in order, none within another
   */
  static List<Word> read(String text, int start, int end, List<Marked> marked) {
    WordReader reader = new WordReader(text, end, marked);
    int at = start;
    while (at < end) {
      at = reader.step(at);
    }
    return reader.words;
  }

  private int step(int at) {
    if (nextMarked < marked.size() && marked.get(nextMarked).open() <= at) {
      Marked quoted = marked.get(nextMarked);
      nextMarked++;
      if (quoted.after() > at) {
        words.add(Word.quoted(quoted, isNickname(quoted) ? Kind.ASIDE : Kind.QUOTED));
        return quoted.after();
      }
      return at;
    }
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return at + 1;
    }
    int wordEnd = endOfWord(at);
    if (wordEnd > at) {
      words.add(word(at, wordEnd));
      return wordEnd;
    }
    int aside = c == '(' || c == '[' ? endOfAside(at, c == '(' ? ')' : ']') : -1;
    if (aside > 0) {
      words.add(mark(Kind.ASIDE, at, aside));
      return aside;
    }
    int to = at + 1;
    if (c == '.' || c == '-') {
      while (to < end && text.charAt(to) == c) {
        to++;
      }
    }
    words.add(mark(kind(c, to - at), at, to));
    return to;
  }

  /** Marcia "Cia" Tarn: one word in the midst of a name. */
  private boolean isNickname(Marked quoted) {
    if (words.isEmpty()
        || !words.get(words.size() - 1).isCapital()
        || quoted.end() - quoted.start() > LONGEST_NICKNAME
        || quoted.after() + 1 >= end
        || text.charAt(quoted.after()) != ' '
        || !Character.isUpperCase(text.charAt(quoted.after() + 1))) {
      return false;
    }
    for (int i = quoted.start(); i < quoted.end(); i++) {
      if (!Character.isLetter(text.charAt(i)) && text.charAt(i) != ' ') {
        return false;
      }
    }
    return Character.isUpperCase(text.charAt(quoted.start()));
  }

  private static Kind kind(char c, int length) {
    return switch (c) {
      case ',', '،', '、' -> Kind.COMMA;
      case ':', '：' -> Kind.COLON;
      case ';' -> Kind.SEMICOLON;
      case '—', '–', '―' -> Kind.DASH;
      case '-' -> Kind.DASH;
      case '.' -> length > 1 ? Kind.OTHER : Kind.STOP;
      case '!', '?', '。', '？', '！' -> Kind.STOP;
      default -> Kind.OTHER;
    };
  }

  private Word mark(Kind kind, int start, int to) {
    return new Word(kind, "", "", start, to, false, null);
  }

  /** The end of what the bracket opens, if it is near and no mark stands between; −1 else. */
  private int endOfAside(int at, char closing) {
    if (at < bracketsUntil) {
      return -1;
    }
    int limit = Math.min(end, at + LONGEST_ASIDE);
    if (nextMarked < marked.size()) {
      limit = Math.min(limit, marked.get(nextMarked).open());
    }
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == closing) {
        return i + 1;
      }
    }
    bracketsUntil = limit; // no bracket up to there is closed: look no further for each
    return -1;
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      boolean inside =
          Character.isLetterOrDigit(c)
              || Character.isSurrogate(c) && Character.isLetter(text.codePointAt(at))
              || Character.getType(c) == Character.NON_SPACING_MARK && at > start
              || at > start && isJoint(c) && isLetterOrDigit(at + 1)
              || at > start && (c == '.' || c == ',') && isDigit(at - 1) && isDigit(at + 1);
      if (!inside) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isJoint(char c) {
    return c == '\'' || c == '’' || c == '-' || c == '\u2011' || c == '&' || c == '_' || c == '/';
  }

  private boolean isLetterOrDigit(int at) {
    return at < end && Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean isDigit(int at) {
    return at < end && Character.isDigit(text.charAt(at));
  }

  private Word word(int start, int to) {
    int last = to;
    boolean genitive = false;
    if (to - start > 2 && text.charAt(to - 1) == 's' && isApostrophe(text.charAt(to - 2))) {
      genitive = true;
      last = to - 2;
    } else if (to < end
        && isApostrophe(text.charAt(to))
        && text.charAt(to - 1) == 's'
        && to + 1 < end
        && text.charAt(to + 1) == ' ') {
      genitive = true;
    }
    String printed = text.substring(start, last);
    Kind kind = Character.isDigit(printed.charAt(0)) ? Kind.NUMBER : Kind.WORD;
    return new Word(
        kind,
        printed,
        lower(printed, to),
        start,
        genitive && last == to ? to + 1 : to,
        genitive,
        null);
  }

  /** "Del." is another word than "del". */
  private String lower(String printed, int to) {
    String lower = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
    boolean abbreviation =
        to < end
            && text.charAt(to) == '.'
            && Character.isUpperCase(printed.codePointAt(0))
            && Abbreviations.has(printed);
    return abbreviation ? lower + '.' : lower;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
