package org.belowline.command;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person meant who mistyped a name. */
final class Spelling {
  private static final int LETTERS_A_MISTAKE = 3;
  private static final int LONGEST = 60;

  private Spelling() {}

  /**
   * The name that is spelled most like what was given, the first of those that are equally like it;
   * null where none is like it. Case and the hyphens in front make no difference.
   */
  static @Nullable String nearest(String given, Collection<String> names) {
    String word = bare(given);
    String nearest = null;
    int fewest = Integer.MAX_VALUE;
    if (word.length() > LONGEST) {
      return null;
    }
    for (String name : names) {
      String other = bare(name);
      int mistakes = mistakes(word, other);
      boolean isLike =
          mistakes <= Math.max(word.length(), other.length()) / LETTERS_A_MISTAKE
              || word.length() >= LETTERS_A_MISTAKE && other.startsWith(word);
      if (isLike && mistakes < fewest) {
        nearest = name;
        fewest = mistakes;
      }
    }
    return nearest;
  }

  /** " (did you mean run?)", or nothing. */
  static String hint(String given, Collection<String> names) {
    String nearest = nearest(given, names);
    return nearest == null ? "" : " (did you mean %s?)".formatted(nearest);
  }

  private static String bare(String name) {
    int from = 0;
    while (from < name.length() && name.charAt(from) == '-') {
      from++;
    }
    return name.substring(from).toLowerCase(Locale.ROOT);
  }

  /** Letters left out, added or replaced, and neighbours swapped: the fewest that explain it. */
  private static int mistakes(String a, String b) {
    int[][] fewest = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          fewest[i][j] = i + j;
          continue;
        }
        boolean isSame = a.charAt(i - 1) == b.charAt(j - 1);
        fewest[i][j] =
            Math.min(
                fewest[i - 1][j - 1] + (isSame ? 0 : 1),
                Math.min(fewest[i - 1][j], fewest[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          fewest[i][j] = Math.min(fewest[i][j], fewest[i - 2][j - 2] + 1);
        }
      }
    }
    return fewest[a.length()][b.length()];
  }
}
