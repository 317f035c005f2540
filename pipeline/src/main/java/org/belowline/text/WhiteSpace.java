package org.belowline.text;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;

/** White space by Unicode's property, which has the no-break space in it. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /** Each run of white space becomes one blank; none is left at either end. */
  public static String collapse(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean gap = false;
    // No white space lies beyond the basic plane, so that single chars can be looked at.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        gap = true;
        continue;
      }
      if (gap && collapsed.length() > 0) {
        collapsed.append(' ');
      }
      gap = false;
      collapsed.append(c);
    }
    return collapsed.toString();
  }

  /** The stretches between white space; none of them is empty. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || is(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  public static boolean is(char c) {
    return UCharacter.isUWhiteSpace(c);
  }
}
