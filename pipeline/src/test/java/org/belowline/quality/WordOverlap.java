package org.belowline.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much of two texts is the same, counted in words without regard to their order. */
final class WordOverlap {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private WordOverlap() {}

  /** Runs of letters and digits in small letters; none of an unknown text. */
  static List<String> words(@Nullable String text) {
    List<String> words = new ArrayList<>();
    if (text != null) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /**
   * Twice the words that both have, over the words of both: 1 where they are the same, 0 where they
   * share none. A word that stands three times in one and twice in the other is shared twice.
   */
  static double f1(List<String> a, List<String> b) {
    Map<String, Integer> left = new HashMap<>();
    a.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : b) {
      Integer more = left.get(word);
      if (more != null && more > 0) {
        left.put(word, more - 1);
        shared++;
      }
    }
    return shared == 0 ? 0 : 2.0 * shared / (a.size() + b.size());
  }
}
