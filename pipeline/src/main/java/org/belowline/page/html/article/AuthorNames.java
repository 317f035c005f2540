package org.belowline.page.html.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.page.text.Byline;
import org.belowline.text.Letters;
import org.belowline.text.Names;
import org.belowline.text.PrintedTimes;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The names in what a page gives as its author: "By Ada Vale and Tom Reed, staff writers" has two.
 * Titles behind a name stay with it ("Ada Vale, MD"); roles, addresses and handles go. Where
 * nothing but an office is named, that is the author: "Harbour Desk".
 */
final class AuthorNames {
  private static final int LONGEST = 300;
  private static final int LONGEST_TITLE = 6;
  private static final int MOST_WORDS_OF_A_NAME = 6;

  /** Names of accounts behind which somebody writes; folded. */
  private static final Set<String> ACCOUNTS =
      Set.of("admin", "administrator", "webmaster", "editor", "author", "user", "root", "staff");

  /** What is left of a byline whose name stands elsewhere; folded. */
  private static final Set<String> NO_NAMES =
      Set.of(
          "by",
          "written by",
          "text by",
          "words by",
          "story by",
          "posted by",
          "author",
          "authors",
          "the author",
          "about the author",
          "and",
          "written",
          "with",
          "von",
          "par");

  /** What begins the line of an editor or a date; folded. */
  private static final List<String> LABELS =
      List.of(
          "edited",
          "reviewed",
          "medically",
          "fact check",
          "published",
          "posted",
          "updated",
          "last ",
          "photo",
          "illustrat",
          "min read",
          "share",
          "follow",
          "on ",
          "in ",
          "read more",
          "view all",
          "about ",
          "more articles",
          "heard on",
          "more by",
          "see all");

  private static final List<String> JOINTS =
      List.of(
          " and ", " & ", " und ", " et ", " y ", " e ", " en ", " и ", " with ", ";", "|", "•",
          "·", " - ", " – ", " — ");

  private AuthorNames() {}

  /**
   * The names, none twice; empty where there is none.
   *
   * @param siteName is left out behind a name: "Ada Vale Harbour Letters"
   */
  static List<String> of(List<String> values, @Nullable String siteName) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      for (String name : of(value, siteName)) {
        if (seen.add(Names.fold(name))) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static List<String> of(String value, @Nullable String siteName) {
    String text = Byline.withoutBeginning(WhiteSpace.collapse(value));
    if (text.length() > LONGEST
        || PrintedTimes.whole(text) != null
        || text.startsWith("http")
        || text.startsWith("www.")) {
      return List.of();
    }
    for (String joint : JOINTS) {
      text = text.replace(joint, ",");
    }
    List<String> people = new ArrayList<>();
    List<String> offices = new ArrayList<>();
    for (String part : text.split(",")) {
      String name = BareName.of(part, siteName);
      String folded = Names.fold(name);
      if (Names.isNobody(folded) || ACCOUNTS.contains(folded) || NO_NAMES.contains(folded)) {
        continue;
      }
      if (isOther(folded)) {
        if (!people.isEmpty()) {
          break;
        }
      } else if (isTitle(name) && !people.isEmpty()) {
        people.set(people.size() - 1, people.get(people.size() - 1) + ", " + name);
      } else if (isRole(name)) {
        offices.add(name);
      } else {
        people.add(name);
      }
    }
    if (people.size() > 1 && siteName != null) {
      people.removeIf(name -> Letters.of(name).equals(Letters.of(siteName)));
    }
    return people.isEmpty() ? offices.stream().limit(1).toList() : people;
  }

  /** What follows a name in a byline and is none: a date, a label of another's part. */
  private static boolean isOther(String folded) {
    return folded.codePoints().noneMatch(Character::isLetter)
        || folded.indexOf(' ') > 0 && folded.codePoints().anyMatch(Character::isDigit)
        || LABELS.stream().anyMatch(folded::startsWith);
  }

  private static boolean isTitle(String name) {
    if (name.equals("Jr.")
        || name.equals("Sr.")
        || name.equals("Jr")
        || name.equals("PhD")
        || name.equals("Ph.D.")) {
      return true;
    }
    return name.length() <= LONGEST_TITLE + 1
        && name.codePoints().anyMatch(Character::isUpperCase)
        && name.codePoints().noneMatch(Character::isLowerCase);
  }

  private static boolean isRole(String name) {
    String[] words = name.split(" ");
    if (words.length > MOST_WORDS_OF_A_NAME) {
      return true;
    }
    for (String word : words) {
      if (Byline.isOffice(word.toLowerCase(Locale.ROOT))
          || word.equals("of")
          || word.equals("at")
          || word.equals("for")) {
        return true;
      }
    }
    return false;
  }
}
