package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The class names of an element in one spelling: "commentAuthor", "comment_author" and
 * "comment__author" are all "comment-author".
 */
final class ClassNames {
  private ClassNames() {}

  /** In the order of the attribute; empty where there are none. */
  static List<String> of(Element element) {
    String attribute = element.attributesSize() == 0 ? "" : element.attr("class");
    return attribute.isEmpty() ? List.of() : listed(attribute);
  }

  private static List<String> listed(String attribute) {
    List<String> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      if (i == attribute.length() || attribute.charAt(i) <= ' ') {
        if (i > start) {
          names.add(spelled(attribute.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return names;
  }

  /** The names of one page, each list spelled once. Not safe for use by several threads. */
  static final class Known {
    private final Map<String, List<String>> lists = new HashMap<>();

    List<String> of(Element element) {
      String attribute = element.attributesSize() == 0 ? "" : element.attr("class");
      return attribute.isEmpty() ? List.of() : lists.computeIfAbsent(attribute, ClassNames::listed);
    }
  }

  /** The name in words of lower case with a hyphen between. */
  static String spelled(String name) {
    StringBuilder spelled = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        c = '-';
      } else if (Character.isUpperCase(c)) {
        boolean begins = i > 0 && Character.isLowerCase(name.charAt(i - 1));
        if (begins && endsInLetter(spelled)) {
          spelled.append('-');
        }
        c = Character.toLowerCase(c);
      }
      if (c != '-' || endsInLetter(spelled)) {
        spelled.append(c);
      }
    }
    int end = spelled.length();
    while (end > 0 && spelled.charAt(end - 1) == '-') {
      end--;
    }
    spelled.setLength(end);
    return spelled.toString();
  }

  /** Whether one of the names has this as its last words. */
  static boolean endWith(List<String> names, String words) {
    for (String name : names) {
      if (name.equals(words)
          || name.endsWith(words) && name.charAt(name.length() - words.length() - 1) == '-') {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the names begins with these words. */
  static boolean beginWith(List<String> names, String words) {
    for (String name : names) {
      if (name.equals(words) || name.startsWith(words) && name.charAt(words.length()) == '-') {
        return true;
      }
    }
    return false;
  }

  /**
   * The number behind these words in one of the names: 3 of "depth-3" for "depth"; −1 where there
   * is none.
   */
  static int numberBehind(List<String> names, String words) {
    for (String name : names) {
      int at = name.indexOf(words + "-");
      if (at >= 0 && (at == 0 || name.charAt(at - 1) == '-')) {
        String digits = name.substring(at + words.length() + 1);
        if (!digits.isEmpty()
            && digits.length() < 6
            && digits.chars().allMatch(Character::isDigit)) {
          return Integer.parseInt(digits);
        }
      }
    }
    return -1;
  }

  private static boolean endsInLetter(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) != '-';
  }
}
