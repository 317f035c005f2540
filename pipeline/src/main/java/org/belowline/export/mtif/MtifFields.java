package org.belowline.export.mtif;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the form {@code KEY: value} in front of a text.
 *
 * @param values the first of each key, without white space around it; none is empty
 * @param rest what stands below them
 */
record MtifFields(Map<String, String> values, String rest) {
  /** The keys that Movable Type and its kin write in front of an entry. */
  static final Set<String> OF_ENTRIES =
      Set.of(
          "AUTHOR",
          "TITLE",
          "BASENAME",
          "STATUS",
          "ALLOW COMMENTS",
          "ALLOW PINGS",
          "CONVERT BREAKS",
          "PRIMARY CATEGORY",
          "CATEGORY",
          "DATE",
          "TAGS",
          "NO ENTRY",
          "UNIQUE URL",
          "IMAGE");

  /** The keys in front of a comment's text. */
  static final Set<String> OF_COMMENTS =
      Set.of("AUTHOR", "EMAIL", "IP", "URL", "DATE", "TITLE", "SECRET", "PASS");

  /** Those of them that never leave the reader. */
  static final Set<String> PRIVATE = Set.of("EMAIL", "IP", "PASS");

  private static final int LONGEST_KEY = 20;

  MtifFields {
    values = Map.copyOf(values);
  }

  /** Reads all lines of this form; others between them are passed over. */
  static MtifFields ofAll(String text) {
    Map<String, String> values = new HashMap<>();
    text.lines().forEach(line -> put(line, values));
    return new MtifFields(values, "");
  }

  /** Reads the lines with the keys of comments, each once; the text begins below them. */
  static MtifFields ofComment(String text) {
    Map<String, String> values = new HashMap<>();
    Set<String> left = new HashSet<>(OF_COMMENTS);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      String key = key(line);
      if (key == null || !left.remove(key)) {
        break;
      }
      put(line, values);
      start = end < 0 ? text.length() : end + 1;
    }
    return new MtifFields(values, text.substring(start));
  }

  private static void put(String line, Map<String, String> values) {
    String key = key(line);
    String value = key == null ? "" : line.substring(line.indexOf(':') + 1).strip();
    if (!value.isEmpty()) {
      values.putIfAbsent(key, value);
    }
  }

  /** The key of a line: capital letters and blanks in front of a colon; null where it has none. */
  static @Nullable String key(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon > LONGEST_KEY) {
      return null;
    }
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      if ((c < 'A' || c > 'Z') && (c != ' ' || i == 0)) {
        return null;
      }
    }
    return line.substring(0, colon);
  }

  @Nullable String get(String key) {
    return values.get(key);
  }
}
