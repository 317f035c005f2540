package org.belowline.reuse;

import com.ibm.icu.text.Normalizer2;

/**
 * The form in which ways to print one word are the same: case, width, accents and apostrophes make
 * no difference.
 */
final class WordForm {
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  /** Shorter words that differ by one letter are other words: "now" and "not". */
  private static final int SHORTEST_VARIANT = 5;

  private static final int ASCII = 128;

  private WordForm() {}

  /** Equal for equal forms; for others, next to never. */
  static int hash(String text, int start, int end) {
    int hash = FNV_OFFSET;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        c += 'a' - 'A';
      } else if (c == '\'' || c == '’') {
        continue;
      } else if (c >= ASCII) {
        return hash(of(text, start, end));
      }
      hash = (hash ^ c) * FNV_PRIME;
    }
    return mixed(hash);
  }

  private static int hash(String form) {
    int hash = FNV_OFFSET;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * FNV_PRIME;
    }
    return mixed(hash);
  }

  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x2c1b3c6d;
    return mixed ^ mixed >>> 12;
  }

  private static String of(String text, int start, int end) {
    String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text.substring(start, end));
    String parts = Normalizer2.getNFDInstance().normalize(folded);
    StringBuilder form = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c != '\'' && c != '’' && (c < '\u0300' || c > '\u036f')) {
        form.append(c);
      }
    }
    return form.toString();
  }

  /**
   * Whether two words are spellings of one: no digits, and one letter is another, more, or swapped
   * with its neighbour ("fulfil", "fulfill").
   */
  static boolean areVariants(String a, int start, int end, String b, int otherStart, int otherEnd) {
    if (Math.abs(end - start - (otherEnd - otherStart)) > 2
        || Math.max(end - start, otherEnd - otherStart) > LONGEST_VARIANT) {
      return false;
    }
    String one = of(a, start, end);
    String other = of(b, otherStart, otherEnd);
    return one.length() <= other.length() ? areVariants(one, other) : areVariants(other, one);
  }

  /** Longer words are no words. */
  private static final int LONGEST_VARIANT = 40;

  private static boolean areVariants(String shorter, String longer) {
    int more = longer.length() - shorter.length();
    if (shorter.length() < SHORTEST_VARIANT || more > 1 || hasDigit(longer)) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    if (more == 1) {
      return shorter.regionMatches(same, longer, same + 1, shorter.length() - same);
    }
    int rest = Math.min(same + 1, shorter.length());
    boolean changed = shorter.regionMatches(rest, longer, rest, shorter.length() - rest);
    boolean swapped =
        same + 1 < shorter.length()
            && shorter.charAt(same) == longer.charAt(same + 1)
            && shorter.charAt(same + 1) == longer.charAt(same)
            && shorter.regionMatches(same + 2, longer, same + 2, shorter.length() - same - 2);
    return changed || swapped;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }
}
