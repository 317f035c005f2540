package org.belowline.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** Offices in the words around a name. */
final class StoryTitles {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "der", "die", "le", "la", "el", "il", "de", "den", "det");

  private static final int MOST_WORDS = 10;

  private StoryTitles() {}

  /** The office that the words in front of a name tell; null where they tell none. */
  static @Nullable String inFront(String words) {
    List<String> parts = WhiteSpace.words(words);
    return !parts.isEmpty() && Titles.isOffice(parts.get(parts.size() - 1))
        ? withoutArticle(words)
        : null;
  }

  /** The office that the words behind a name tell: ", the harbour master,". */
  static @Nullable String behind(String words) {
    List<String> parts = WhiteSpace.words(words);
    if (parts.size() > MOST_WORDS) {
      return null;
    }
    for (String part : parts) {
      if (Titles.isOffice(part)) {
        return withoutArticle(words);
      }
    }
    return null;
  }

  private static String withoutArticle(String words) {
    int blank = words.indexOf(' ');
    return blank > 0 && ARTICLES.contains(words.substring(0, blank).toLowerCase(Locale.ROOT))
        ? words.substring(blank + 1)
        : words;
  }
}
