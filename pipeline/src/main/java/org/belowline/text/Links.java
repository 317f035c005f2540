package org.belowline.text;

import java.util.Locale;

/** Counts the links of a comment. */
public final class Links {
  /** What some dumps leave of a link that they strip. */
  private static final String STRIPPED = "link to";

  private Links() {}

  /** Addresses in the text, and lines that say "link to" and nothing more. */
  public static long count(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    long links = 0;
    for (int at = next(lower, 0); at >= 0; at = next(lower, at + 4)) {
      links++;
    }
    return links + lower.lines().filter(line -> line.strip().equals(STRIPPED)).count();
  }

  /**
   * Where the next address begins, at "http://", "https://" or a "www." without one; −1 for none.
   */
  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 'h' && (text.startsWith("http://", i) || text.startsWith("https://", i))) {
        return i;
      }
      if (c == 'w'
          && text.startsWith("www.", i)
          && (i == 0
              || text.charAt(i - 1) != '/' && !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }
}
