package org.belowline.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words with capitals in a row, one blank apart, behind the office that stands with them.
 *
 * @param words without the genitive's ending
 * @param title the office; null where none stands there
 * @param start where the first word begins in the text, in UTF-16 units
 * @param end where the last word ends
 */
record NameRun(List<String> words, @Nullable String title, int start, int end) {
  NameRun {
    words = List.copyOf(words);
  }

  String name() {
    return String.join(" ", words);
  }
}
