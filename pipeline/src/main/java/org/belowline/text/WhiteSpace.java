package org.belowline.text;

import com.ibm.icu.lang.UCharacter;

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

  public static boolean is(char c) {
    return UCharacter.isUWhiteSpace(c);
  }
}
