package org.belowline.text;

import com.ibm.icu.lang.UCharacter;

/** Links in the text of a comment. */
public final class Links {
  private static final String WEB_HOST = "www.";

  /** What some dumps leave of a link whose address they strip, on a line of its own. */
  private static final String STRIPPED = "link to";

  private static final String STRIPPED_WORD = "link";

  private Links() {}

  /**
   * The number of links: addresses that begin with http://, https:// or www., each of them up to
   * the next white space, so that an address within an address is not counted again; and lines that
   * say "link to" and nothing else.
   */
  public static long count(String text) {
    return addresses(text) + strippedLinks(text);
  }

  private static long addresses(String text) {
    long addresses = 0;
    int i = 0;
    while (i < text.length()) {
      if (isAddressAt(text, i)) {
        addresses++;
        i = endOfAddress(text, i);
      } else {
        i++;
      }
    }
    return addresses;
  }

  private static boolean isAddressAt(String text, int at) {
    // Most characters begin none, and this is asked of each.
    return "hHwW".indexOf(text.charAt(at)) >= 0 && beginsAddress(text, at);
  }

  private static boolean beginsAddress(String text, int at) {
    return isPrefixOfName(text, at, "http://")
        || isPrefixOfName(text, at, "https://")
        || (isPrefixOfName(text, at, WEB_HOST) && !isInsideName(text, at));
  }

  /** Whether {@code prefix} stands here and the name of a host may follow it. */
  private static boolean isPrefixOfName(String text, int at, String prefix) {
    int name = at + prefix.length();
    return name < text.length()
        && text.regionMatches(true, at, prefix, 0, prefix.length())
        && UCharacter.isLetterOrDigit(text.codePointAt(name));
  }

  private static boolean isInsideName(String text, int at) {
    if (at == 0) {
      return false;
    }
    int before = text.codePointBefore(at);
    return UCharacter.isLetterOrDigit(before) || before == '.' || before == '-' || before == '@';
  }

  private static int endOfAddress(String text, int start) {
    int end = start;
    while (end < text.length()
        && !WhiteSpace.is(text.charAt(end))
        && "<>\"|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static long strippedLinks(String text) {
    return text.indexOf(STRIPPED_WORD) < 0
        ? 0
        : text.lines().filter(line -> WhiteSpace.collapse(line).equals(STRIPPED)).count();
  }
}
