package org.belowline.quote;

import java.util.List;
import java.util.Locale;
import org.belowline.model.Quote.Citation;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * A dash and a name below or behind a quotation: "— Ines Calder, The Harbour Book".
 *
 * @param name as printed
 * @param start where the name begins in the line, in UTF-16 units
 * @param title the office behind the name; null where none is there
 * @param citation the work behind the name; null where none is there
 */
record Attribution(String name, int start, @Nullable String title, @Nullable Citation citation) {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS_OF_A_NAME = 6;
  private static final String DASHES = "—–―";

  /** The attribution that fills the line; null where it is none. */
  static @Nullable Attribution parse(String line) {
    int at = 0;
    while (at < line.length() && (DASHES.indexOf(line.charAt(at)) >= 0 || line.charAt(at) == '-')) {
      at++;
    }
    // A single hyphen is the mark of a list.
    boolean dashed = at > 1 || at == 1 && line.charAt(0) != '-';
    return dashed ? of(line, at) : null;
  }

  /**
   * The attribution in a line from a place behind a dash on.
   *
   * @param from in UTF-16 units
   */
  static @Nullable Attribution of(String line, int from) {
    int start = from;
    while (start < line.length() && isBlank(line.charAt(start))) {
      start++;
    }
    String text = line.substring(start).stripTrailing();
    if (text.isEmpty() || text.length() > LONGEST || !Character.isUpperCase(text.codePointAt(0))) {
      return null;
    }
    int cut = text.length();
    for (String mark : new String[] {", ", " (", "; ", " – ", " — ", " | "}) {
      int found = text.indexOf(mark);
      cut = found > 0 ? Math.min(cut, found) : cut;
    }
    String name = text.substring(0, cut);
    if (!isName(name)) {
      return null;
    }
    String rest = text.substring(cut).replaceFirst("^[\\s,;(–—|]+", "");
    boolean office =
        tellsOffice(rest) || !rest.isEmpty() && Character.isLowerCase(rest.codePointAt(0));
    return new Attribution(
        name,
        start,
        office ? rest : null,
        office || rest.isEmpty() ? null : SourceLine.citation(rest));
  }

  private static boolean isName(String name) {
    List<String> words = WhiteSpace.words(name);
    if (words.isEmpty()
        || words.size() > MOST_WORDS_OF_A_NAME
        || name.endsWith(".") && words.size() > 1 && words.get(words.size() - 1).length() > 3
        || "?!:…”\"".indexOf(name.charAt(name.length() - 1)) >= 0) {
      return false;
    }
    long small = 0;
    for (String word : words) {
      small += Character.isUpperCase(word.codePointAt(0)) ? 0 : 1;
    }
    return 2 * small < words.size();
  }

  private static boolean tellsOffice(String rest) {
    for (String word : rest.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      if (!word.isEmpty() && Titles.isOffice(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
