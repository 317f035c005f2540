package org.belowline.page.html.comment;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What boxes of one kind have in common: the tag, and the names that do not tell them apart. */
final class BoxShape {
  /** The last words of names that only some boxes of a kind have. */
  private static final Set<String> STATES =
      Set.of(
          "odd",
          "even",
          "first",
          "last",
          "alt",
          "new",
          "op",
          "author",
          "bypostauthor",
          "byuser",
          "active",
          "selected",
          "highlighted",
          "parent",
          "children",
          "depth");

  /** What stands before the name of whoever wrote. */
  private static final List<String> OF_ONE_WRITER = List.of("comment-author-", "author-", "user-");

  private BoxShape() {}

  /**
   * Whether the class name says which of its kind a box is, and not of what kind: "thread-even".
   */
  static boolean isState(String name) {
    return STATES.contains(name.substring(name.lastIndexOf('-') + 1));
  }

  static String of(Element element) {
    StringBuilder shape = new StringBuilder(element.normalName());
    for (String name : ClassNames.of(element)) {
      boolean counted = name.chars().anyMatch(Character::isDigit);
      if (!counted && !isState(name) && OF_ONE_WRITER.stream().noneMatch(name::startsWith)) {
        shape.append('.').append(name);
      }
    }
    return shape.toString();
  }
}
