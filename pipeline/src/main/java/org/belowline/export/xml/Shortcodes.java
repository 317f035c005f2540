package org.belowline.export.xml;

import java.util.Set;

/**
 * The codes in brackets by which WordPress itself puts pictures and players into a text: no reader
 * sees them. What stands between two of them, such as a caption, stays. Linear.
 */
final class Shortcodes {
  private static final Set<String> KNOWN =
      Set.of("caption", "wp_caption", "gallery", "audio", "video", "playlist", "embed");

  /** A code with all its attributes is no longer. */
  private static final int LONGEST = 1_000;

  private Shortcodes() {}

  static String removed(String text) {
    int open = text.indexOf('[');
    if (open < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int taken = 0;
    for (; open >= 0; open = text.indexOf('[', Math.max(open + 1, taken))) {
      int end = end(text, open);
      if (end > 0) {
        kept.append(text, taken, open);
        taken = end;
      }
    }
    return kept.append(text, taken, text.length()).toString();
  }

  /** Where the code ends that begins here; 0 where none does. */
  private static int end(String text, int open) {
    int name = text.startsWith("/", open + 1) ? open + 2 : open + 1;
    int nameEnd = name;
    while (nameEnd < text.length()
        && (Character.isLetter(text.charAt(nameEnd)) || text.charAt(nameEnd) == '_')) {
      nameEnd++;
    }
    if (!KNOWN.contains(text.substring(name, nameEnd))) {
      return 0;
    }
    int last = Math.min(text.length(), nameEnd + LONGEST);
    int close = nameEnd;
    while (close < last && text.charAt(close) != ']') {
      close++;
    }
    return close < last ? close + 1 : 0;
  }
}
