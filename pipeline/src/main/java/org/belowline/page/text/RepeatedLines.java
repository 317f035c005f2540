package org.belowline.page.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The short lines that a site prints below or above the text of each comment: buttons, votes,
 * labels. Whatever their words, they are the same with many comments.
 */
final class RepeatedLines {
  private static final int FEWEST = 3;
  private static final double SHARE = 0.4;
  private static final int LINES_ABOVE = 3;
  private static final int LINES_BELOW = 6;
  private static final int MOST_WORDS = 6;

  private final Set<String> lines = new HashSet<>();

  /**
   * Learns from texts of comments.
   *
   * @param starts the first line of each text, base 0
   * @param ends behind its last line
   */
  RepeatedLines(List<Line> ink, int[] starts, int[] ends) {
    Map<String, Integer> counts = new HashMap<>();
    for (int k = 0; k < starts.length; k++) {
      Set<String> seen = new HashSet<>();
      for (int i = starts[k]; i < ends[k]; i++) {
        String text = ink.get(i).text();
        boolean atEnd = i < starts[k] + LINES_ABOVE || i >= ends[k] - LINES_BELOW;
        if (atEnd && Block.words(text) <= MOST_WORDS && !Phrases.endsSentence(text)) {
          seen.add(folded(text));
        }
      }
      seen.forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    counts.forEach(
        (line, count) -> {
          if (count >= FEWEST && count >= SHARE * starts.length) {
            lines.add(line);
          }
        });
  }

  boolean contains(String text) {
    return lines.contains(folded(text));
  }

  /** The text in lower case, with 0 for each number. */
  static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    boolean inNumber = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9' || inNumber && (c == ',' || c == '.');
      if (!digit) {
        folded.append(c);
      } else if (!inNumber) {
        folded.append('0');
      }
      inNumber = digit;
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
