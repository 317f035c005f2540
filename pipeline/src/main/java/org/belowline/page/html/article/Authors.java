package org.belowline.page.html.article;

import java.util.List;
import org.belowline.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the story. What the page declares is taken, since what is printed may be another
 * story's; but the printed byline wins where it names those declared and more, and where what is
 * declared is the site itself or an account and no name.
 *
 * @param names none twice; empty where nobody is named
 * @param byline as printed; null where none is
 */
record Authors(List<String> names, @Nullable String byline) {

  static Authors of(Page page) {
    PrintedBylines.Found printed = new PrintedBylines(page).find();
    List<String> declared = DeclaredAuthors.of(page);
    if (printed == null) {
      return new Authors(declared, null);
    }
    boolean better =
        declared.isEmpty()
            || printed.names().size() > declared.size() && holds(printed.names(), declared)
            || declared.stream().allMatch(name -> isNoName(name, page.siteName));
    return new Authors(better ? printed.names() : declared, printed.line());
  }

  /** "Dr Ada Vale" holds "Ada Vale". */
  private static boolean holds(List<String> some, List<String> others) {
    List<String> letters = some.stream().map(Letters::of).toList();
    return others.stream()
        .map(Letters::of)
        .allMatch(other -> letters.stream().anyMatch(one -> one.contains(other)));
  }

  static boolean isNoName(String name, @Nullable String siteName) {
    return siteName != null && Letters.of(siteName).equals(Letters.of(name))
        || name.codePoints().noneMatch(Character::isUpperCase) && name.indexOf(' ') < 0;
  }
}
