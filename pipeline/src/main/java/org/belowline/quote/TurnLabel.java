package org.belowline.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * What stands in front of a colon at the beginning of a line, and may name who speaks.
 *
 * @param name as printed, without what describes it
 * @param description what follows the name in the label ("the harbour master"); null where nothing
 *     does
 * @param start where the name begins in its line, in UTF-16 units
 * @param end where the name ends in its line
 * @param after where the speech begins in its line
 */
record TurnLabel(
    Kind kind, String name, @Nullable String description, int start, int end, int after) {
  enum Kind {
    QUESTION,
    ANSWER,
    /** Who asks, without a name: "Interviewer". */
    ASKER,
    /** Who takes part, without a name: "Host". */
    PART,
    NAME,
    /** A remark of the page: "Editor's note". */
    NOTE
  }

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 5;
  private static final String OPENERS = "“\"„«»‘'([*";

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "da", "di", "du", "del", "della", "la", "le", "el",
          "al", "bin", "zu", "dos", "of", "ibn");

  /** The label of this line; null where it has none. */
  static @Nullable TurnLabel parse(String line) {
    int start = 0;
    while (start < line.length() && OPENERS.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int colon = colon(line, start);
    return colon < 0 ? ofLetter(line, start) : ofColon(line, start, colon);
  }

  private static int colon(String line, int start) {
    int limit = Math.min(line.length(), start + LONGEST);
    for (int i = start; i < limit; i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '\uff1a') {
        boolean parted =
            i + 1 == line.length()
                || Character.isWhitespace(line.charAt(i + 1))
                || OPENERS.indexOf(line.charAt(i + 1)) >= 0
                || c == '\uff1a';
        return parted ? i : -1;
      }
      if (c == '?' || c == '!' || c == ';' || c == '”' || c == '"') {
        return -1;
      }
    }
    return -1;
  }

  /** "Q. Why?": a letter with a point. */
  private static @Nullable TurnLabel ofLetter(String line, int start) {
    if (start + 3 > line.length()
        || line.charAt(start + 1) != '.'
        || !Character.isWhitespace(line.charAt(start + 2))) {
      return null;
    }
    String letter = line.substring(start, start + 1);
    return switch (letter) {
      case "Q" -> new TurnLabel(Kind.QUESTION, letter, null, start, start + 1, start + 3);
      case "A" -> new TurnLabel(Kind.ANSWER, letter, null, start, start + 1, start + 3);
      default -> null;
    };
  }

  private static @Nullable TurnLabel ofColon(String line, int start, int colon) {
    String label = line.substring(start, colon);
    int cut = label.length();
    for (String mark : List.of(" (", " [", ", ", " – ", " — ")) {
      int at = label.indexOf(mark);
      cut = at > 0 ? Math.min(cut, at) : cut;
    }
    String name = label.substring(0, cut).stripTrailing();
    String rest = label.substring(cut);
    Kind kind = kind(name);
    int after = colon + 1;
    while (after < line.length() && isBetween(line.charAt(after))) {
      after++;
    }
    return kind == null || name.isEmpty()
        ? null
        : new TurnLabel(kind, name, description(rest), start, start + name.length(), after);
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '*';
  }

  private static @Nullable Kind kind(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
    String word = withoutNumber(lower);
    if (LabelWords.isQuestion(word) || lower.startsWith("question from ")) {
      return Kind.QUESTION;
    }
    if (LabelWords.isAnswer(word)) {
      return Kind.ANSWER;
    }
    if (LabelWords.isNote(word)) {
      return Kind.NOTE;
    }
    if (LabelWords.isAsker(lower)) {
      return Kind.ASKER;
    }
    if (LabelWords.isPart(lower)) {
      return Kind.PART;
    }
    return isName(name) ? Kind.NAME : null;
  }

  /** "question 3" is a question. */
  private static String withoutNumber(String label) {
    int end = label.length();
    while (end > 0 && " .#0123456789".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return label.substring(0, end);
  }

  private static boolean isName(String name) {
    List<String> words = WhiteSpace.words(name);
    if (words.isEmpty()
        || words.size() > MOST_WORDS
        || LabelWords.isSalutation(words.get(0).toLowerCase(Locale.ROOT))
        || !Character.isUpperCase(name.codePointAt(0))
        || PARTICLES.contains(words.get(words.size() - 1))) {
      return false;
    }
    return words.stream().allMatch(TurnLabel::isOfName);
  }

  private static boolean isOfName(String word) {
    return (Character.isUpperCase(word.codePointAt(0)) || PARTICLES.contains(word))
        && word.codePoints().allMatch(c -> Character.isLetter(c) || "'’-.".indexOf(c) >= 0);
  }

  private static @Nullable String description(String rest) {
    int from = 0;
    int to = rest.length();
    while (from < to && !Character.isLetterOrDigit(rest.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(rest.charAt(to - 1))) {
      to--;
    }
    return from == to ? null : rest.substring(from, to);
  }

  /** Whether this is the same label again, however it is written. */
  String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  boolean isLetter() {
    return LabelWords.isLetter(key());
  }
}
