package org.belowline.reuse;

import java.util.Arrays;

/**
 * The phrases of three words in a thread: in how many texts each stands, and the first places of
 * those that stand in several. The index holds a bounded number of phrases: of a thread with more
 * words, every second phrase, every fourth and so on.
 */
final class Phrases {
  /** Words of a phrase. */
  static final int LENGTH = 3;

  /** So many places of a phrase are kept, in order. */
  static final int MOST_PLACES = 8;

  private static final int MOST_PLACES_A_TEXT = 2;
  private static final int FEWEST_SLOTS = 64;
  private static final int NONE = -1;

  private final ThreadWords words;

  /** Bits of its hash that are zero in a phrase of the index. */
  private final long left;

  private final long[] keys;
  private final int[] texts;

  /** The text that a slot was last met in, base 1; 0 where the slot is free. */
  private final int[] lastText;

  private final int[] head;
  private int[] places = new int[FEWEST_SLOTS];
  private int[] next = new int[FEWEST_SLOTS];
  private int placeCount;

  /**
   * Reads all texts.
   *
   * @param mostPhrases about so many phrases are held
   */
  Phrases(ThreadWords words, int mostPhrases) {
    this.words = words;
    int bits = 0;
    while (words.count() >> bits > mostPhrases) {
      bits++;
    }
    this.left = (1L << bits) - 1;
    int slots = FEWEST_SLOTS;
    long held = words.count() >> bits;
    while (slots < held + held / 2) {
      slots <<= 1;
    }
    keys = new long[slots];
    texts = new int[slots];
    lastText = new int[slots];
    head = new int[slots];
    Arrays.fill(head, NONE);
    count();
    Arrays.fill(lastText, 0);
    place();
  }

  private void count() {
    int held = 0;
    int most = keys.length / 4 * 3;
    for (int t = 0; t < words.texts(); t++) {
      for (int w = words.first(t); w + LENGTH <= words.first(t + 1); w++) {
        long key = key(w);
        if ((key & left) != 0) {
          continue;
        }
        int slot = slot(key);
        if (lastText[slot] == 0) {
          if (held == most) {
            continue; // a sample is even in the long run only
          }
          held++;
          keys[slot] = key;
        }
        if (lastText[slot] != t + 1) {
          lastText[slot] = t + 1;
          texts[slot]++;
        }
      }
    }
  }

  private void place() {
    int[] tail = new int[keys.length];
    byte[] kept = new byte[keys.length];
    byte[] keptOfText = new byte[keys.length];
    for (int t = 0; t < words.texts(); t++) {
      for (int w = words.first(t); w + LENGTH <= words.first(t + 1); w++) {
        int slot = find(key(w));
        if (slot == NONE || texts[slot] < 2 || kept[slot] == MOST_PLACES) {
          continue;
        }
        keptOfText[slot] = lastText[slot] == t + 1 ? keptOfText[slot] : 0;
        lastText[slot] = t + 1;
        if (keptOfText[slot] < MOST_PLACES_A_TEXT) {
          keptOfText[slot]++;
          kept[slot]++;
          append(slot, w, tail);
        }
      }
    }
  }

  private void append(int slot, int word, int[] tail) {
    if (placeCount == places.length) {
      places = Arrays.copyOf(places, 2 * placeCount);
      next = Arrays.copyOf(next, 2 * placeCount);
    }
    places[placeCount] = word;
    next[placeCount] = NONE;
    if (head[slot] == NONE) {
      head[slot] = placeCount;
    } else {
      next[tail[slot]] = placeCount;
    }
    tail[slot] = placeCount++;
  }

  private long key(int word) {
    long key = words.form(word);
    for (int k = 1; k < LENGTH; k++) {
      key = key * 0x9e3779b97f4a7c15L + words.form(word + k);
      key ^= key >>> 29;
    }
    key *= 0xbf58476d1ce4e5b9L;
    return key ^ key >>> 32;
  }

  /** The slot that holds the key, else the free one for it. */
  private int slot(long key) {
    int slot = (int) (key >>> 20) & keys.length - 1;
    while (texts[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private int find(long key) {
    if ((key & left) != 0) {
      return NONE;
    }
    int slot = slot(key);
    return texts[slot] == 0 ? NONE : slot;
  }

  /**
   * In how many texts the phrase that begins at a word stands; 0 where the index does not hold it.
   */
  int texts(int word) {
    int slot = find(key(word));
    return slot == NONE ? 0 : texts[slot];
  }

  /**
   * The first places of the phrase that begins at a word, for {@link #place} and {@link #next};
   * negative where there is none.
   */
  int first(int word) {
    int slot = find(key(word));
    return slot == NONE ? NONE : head[slot];
  }

  int place(int entry) {
    return places[entry];
  }

  int next(int entry) {
    return next[entry];
  }
}
