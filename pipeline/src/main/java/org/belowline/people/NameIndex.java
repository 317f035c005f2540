package org.belowline.people;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in texts, and what stands in their place. A search takes a step for each character up
 * to the length of the longest name, however many names there are. Safe for use by several threads.
 */
final class NameIndex {
  /** A longer name is not looked for in texts, where nobody writes it. */
  static final int LONGEST = 200;

  private static final long PRIME = 1_099_511_628_211L;

  /** A name in a text, in folded characters. */
  record Found(int start, int end, String replacement) {}

  private final Map<String, String> replacements;
  private final LongSet hashes;
  private final int longest;

  /**
   * An index of these names.
   *
   * @param replacements by folded name
   */
  NameIndex(Map<String, String> replacements) {
    this.replacements = replacements;
    hashes = new LongSet(replacements.size());
    int most = 0;
    for (String name : replacements.keySet()) {
      if (name.length() <= LONGEST) {
        most = Math.max(most, name.length());
        hashes.add(hash(name));
      }
    }
    longest = most;
  }

  boolean isEmpty() {
    return replacements.isEmpty();
  }

  /** What stands in the place of the name; null where it is none of these. */
  @Nullable String replacement(String folded) {
    return replacements.get(folded);
  }

  /** The longest name that begins here and ends where a word may; null for none. */
  @Nullable Found startingAt(FoldedText text, int start) {
    Found found = null;
    long hash = 0;
    int last = Math.min(text.length(), start + longest);
    for (int end = start; end < last && text.charAt(end) != '\n'; end++) {
      hash = hash * PRIME + text.charAt(end);
      if (hashes.contains(hash) && text.isEdge(end + 1)) {
        Found longer = found(text, start, end + 1);
        found = longer == null ? found : longer;
      }
    }
    return found;
  }

  /** The longest name that ends here and begins where a word may; null for none. */
  @Nullable Found endingAt(FoldedText text, int end) {
    Found found = null;
    long hash = 0;
    long power = 1;
    int first = Math.max(0, end - longest);
    for (int start = end - 1; start >= first && text.charAt(start) != '\n'; start--) {
      hash += text.charAt(start) * power;
      power *= PRIME;
      if (hashes.contains(hash) && text.isEdge(start)) {
        Found longer = found(text, start, end);
        found = longer == null ? found : longer;
      }
    }
    return found;
  }

  private @Nullable Found found(FoldedText text, int start, int end) {
    String replacement = replacements.get(text.substring(start, end));
    return replacement == null ? null : new Found(start, end, replacement);
  }

  private static long hash(String name) {
    long hash = 0;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * PRIME + name.charAt(i);
    }
    return hash;
  }

  /** Numbers, of which it can be told whether one is among them. */
  private static final class LongSet {
    private final long[] slots;
    private final int mask;
    private boolean zero;

    LongSet(int size) {
      int capacity = Integer.highestOneBit(Math.max(size, 8)) << 2;
      slots = new long[capacity];
      mask = capacity - 1;
    }

    void add(long number) {
      if (number == 0) {
        zero = true;
        return;
      }
      int slot = slot(number);
      while (slots[slot] != 0 && slots[slot] != number) {
        slot = slot + 1 & mask;
      }
      slots[slot] = number;
    }

    boolean contains(long number) {
      if (number == 0) {
        return zero;
      }
      int slot = slot(number);
      while (slots[slot] != 0) {
        if (slots[slot] == number) {
          return true;
        }
        slot = slot + 1 & mask;
      }
      return false;
    }

    private int slot(long number) {
      return Long.hashCode(number * 0x9E3779B97F4A7C15L) & mask;
    }
  }
}
