package org.belowline.page.html.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The words in an element's class and id: "post-authorBox_2" has post, author and box. For one page
 * and one thread; what was cut is kept, since pages repeat their classes.
 */
final class ClassWords {
  private static final int LONGEST = 500;

  private final Map<String, Set<String>> known = new HashMap<>();

  Set<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    String names = element.className();
    String id = element.id();
    String both = id.isEmpty() ? names : names + " " + id;
    return both.isEmpty() || both.length() > LONGEST
        ? Set.of()
        : known.computeIfAbsent(both, ClassWords::cut);
  }

  /** Whether the sets have a word in common. */
  static boolean meet(Set<String> words, Set<String> vocabulary) {
    for (String word : words) {
      if (vocabulary.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> cut(String names) {
    Set<String> words = new HashSet<>();
    int start = -1;
    for (int i = 0; i <= names.length(); i++) {
      boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
      boolean begins =
          letter
              && start >= 0
              && Character.isUpperCase(names.charAt(i))
              && Character.isLowerCase(names.charAt(i - 1));
      if (start >= 0 && (!letter || begins)) {
        words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return words;
  }
}
