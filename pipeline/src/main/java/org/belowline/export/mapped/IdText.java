package org.belowline.export.mapped;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ids as tables write them. */
final class IdText {
  /** What stands where nobody is answered. */
  private static final Set<String> NONE =
      Set.of("0", "-1", "null", "none", "nan", "nil", "na", "n/a", "\\n", "undefined", "root");

  private static final int LONGEST_NONE = 9;

  private IdText() {}

  /**
   * One spelling of an id: a number that went through a column of fractions, {@code 17.0}, is
   * {@code 17}, and a comment of Reddit's goes without {@code t1_}.
   */
  static String of(String given) {
    String id = given.strip();
    if (id.startsWith("t1_")) {
      return id.substring(3);
    }
    return id.endsWith(".0") && isNumber(id, id.length() - 2)
        ? id.substring(0, id.length() - 2)
        : id;
  }

  /**
   * The id of the comment that is answered; null where the article is, in any of the spellings.
   *
   * @param thread the name of the article
   */
  static @Nullable String parent(@Nullable String given, @Nullable String thread) {
    if (given == null || given.isBlank()) {
      return null;
    }
    String id = of(given);
    boolean isNone =
        id.equals(thread)
            || id.startsWith("t3_")
            || id.length() <= LONGEST_NONE && NONE.contains(id.toLowerCase(Locale.ROOT));
    return isNone ? null : id;
  }

  private static boolean isNumber(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return end > 0;
  }
}
