package org.belowline.people;

import com.ibm.icu.lang.UCharacter;
import java.util.function.Consumer;

/**
 * E-mail addresses: what may stand in front of an at sign, and behind it a domain of at least two
 * labels, the last of which is no number. Each character is looked at twice at most.
 */
final class EmailAddresses implements Finder {
  static final String MASK = "[e-mail]";

  private static final String LOCAL = "._%+-'&~";
  private static final String NOT_AT_THE_BEGINNING = ".-'&~";

  @Override
  public void find(FoldedText text, Consumer<Edit> found) {
    int free = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) != '@') {
        continue;
      }
      int start = start(text, at, free);
      int end = end(text, at + 1);
      if (start < at && end > at) {
        found.accept(new Edit(start, end, MASK));
      }
      free = at + 1;
    }
  }

  private static int start(FoldedText text, int at, int free) {
    int start = at;
    while (start > free && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && NOT_AT_THE_BEGINNING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static boolean isLocal(char c) {
    return isOfLabel(c) || LOCAL.indexOf(c) >= 0;
  }

  /** Where the domain ends; -1 where there is none. */
  private static int end(FoldedText text, int domain) {
    int end = domain;
    int dot = -1;
    boolean letter = false;
    int last = -1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '.') {
        if (end == domain || text.charAt(end - 1) == '.') {
          break;
        }
        dot = end;
        letter = false;
      } else if (isOfLabel(c) || c == '-' && end > domain) {
        letter |= !UCharacter.isDigit(c) && c != '-';
        if (dot > 0 && letter && end - dot >= 2 && c != '-') {
          last = end + 1;
        }
      } else {
        break;
      }
      end++;
    }
    return last;
  }

  /** Half of a pair is taken for a letter. */
  private static boolean isOfLabel(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c >= 0x80 && (Character.isSurrogate(c) || UCharacter.isLetterOrDigit(c));
  }
}
