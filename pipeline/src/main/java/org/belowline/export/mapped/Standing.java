package org.belowline.export.mapped;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.belowline.export.CommentColumn;

/** What has become of a comment; a word that is not known says nothing, and the comment stays. */
enum Standing {
  PRESENT,
  UNAPPROVED,
  DELETED;

  private static final Set<String> YES = Set.of("true", "1", "1.0", "yes", "y", "t");
  private static final Set<String> NO =
      Set.of("false", "0", "0.0", "no", "n", "f", "null", "none", "nan", "nil", "\\n");

  /** Beginnings of words that say that nothing is left of the comment. */
  private static final List<String> GONE = List.of("delet", "remov", "eras", "withdrawn");

  /** Words for what readers of the site do not see. */
  private static final List<String> KEPT_BACK =
      List.of(
          "spam",
          "junk",
          "trash",
          "pending",
          "hold",
          "held",
          "await",
          "wait",
          "moderation",
          "premod",
          "unapproved",
          "disapproved",
          "reject",
          "declin",
          "block",
          "ban",
          "hidden",
          "withheld",
          "unpublished",
          "draft",
          "private",
          "dead",
          "quarantin");

  /** Ends of names of columns that say when it happened, or by whom. */
  private static final List<String> CIRCUMSTANCES =
      List.of("_at", "_on", "_by", "_utc", "edat", "edby", "date", "time");

  /** Words for what they see. */
  private static final List<String> SHOWN =
      List.of("approv", "publish", "visible", "public", "accept", "active", "live");

  /** That of a row; where several columns tell, the worst. */
  static Standing of(MappedRow row) {
    Standing worst = PRESENT;
    for (int place : row.places(CommentColumn.STATUS)) {
      String value = row.at(place);
      if (value != null && !value.isBlank()) {
        Standing said = said(value.strip().toLowerCase(Locale.ROOT), row.nameAt(place));
        worst = said.compareTo(worst) > 0 ? said : worst;
      }
    }
    return worst;
  }

  /** Yes and no answer what the column's name asks. */
  private static Standing said(String word, String column) {
    Standing asked = ofWord(column);
    if (YES.contains(word)) {
      return asked;
    }
    if (NO.contains(word)) {
      boolean asksWhetherShown = asked == PRESENT && has(SHOWN, column);
      return asksWhetherShown ? UNAPPROVED : PRESENT;
    }
    return CIRCUMSTANCES.stream().anyMatch(column::endsWith) ? asked : ofWord(word);
  }

  private static Standing ofWord(String word) {
    if (word.startsWith("not ") || word.startsWith("not_")) {
      return has(SHOWN, word) ? UNAPPROVED : PRESENT;
    }
    if (has(GONE, word)) {
      return DELETED;
    }
    return has(KEPT_BACK, word) ? UNAPPROVED : PRESENT;
  }

  private static boolean has(List<String> beginnings, String text) {
    return beginnings.stream().anyMatch(beginning -> begins(text, beginning));
  }

  /** Whether a word of the text begins so; names of columns are written in one word too. */
  private static boolean begins(String text, String beginning) {
    int at = text.indexOf(beginning);
    return at == 0
        || at > 0
            && (!Character.isLetter(text.charAt(at - 1))
                || Stream.of("is", "was", "comment", "user")
                    .anyMatch(text.substring(0, at)::endsWith));
  }
}
