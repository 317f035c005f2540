package org.belowline.page.html.article;

import java.util.List;
import java.util.Locale;
import org.belowline.page.text.Byline;
import org.jspecify.annotations.Nullable;

/** One name of a byline without what stands around it: labels, addresses, handles, the site. */
final class BareName {
  private BareName() {}

  /**
   * The name; empty where nothing is left.
   *
   * @param siteName is left out behind a name: "Ada Vale Harbour Letters"
   */
  static String of(String part, @Nullable String siteName) {
    return withoutSite(cleaned(part), siteName);
  }

  private static String cleaned(String part) {
    StringBuilder name = new StringBuilder();
    String text = part.strip();
    for (String label :
        List.of(
            "Author ",
            "Authors ",
            "Authors:",
            "Author:",
            "Written by ",
            "Written by: ",
            "Autor ")) {
      if (text.startsWith(label)) {
        text = text.substring(label.length());
      }
    }
    if (text.toLowerCase(Locale.ROOT).startsWith("and ")) {
      text = text.substring("and ".length());
    }
    for (String word : Byline.withoutBeginning(text).split(" ")) {
      if (word.indexOf('@') < 0 && !word.startsWith("http")) {
        name.append(name.length() > 0 ? " " : "").append(word);
      }
    }
    int end = name.length();
    while (end > 0 && ".:-–—/(".indexOf(name.charAt(end - 1)) >= 0 && !isInitial(name, end)) {
      end--;
    }
    return name.substring(0, end).strip();
  }

  private static String withoutSite(String name, @Nullable String siteName) {
    if (siteName == null
        || name.length() <= siteName.length() + 1
        || !name.regionMatches(
            true, name.length() - siteName.length(), siteName, 0, siteName.length())) {
      return name;
    }
    return name.substring(0, name.length() - siteName.length()).strip();
  }

  /** "Jr." and "J." keep their point. */
  private static boolean isInitial(CharSequence name, int end) {
    return name.charAt(end - 1) == '.'
        && (end >= 3 && Character.isUpperCase(name.charAt(end - 2))
            || end >= 4 && Character.isUpperCase(name.charAt(end - 3)));
  }
}
