package org.belowline.page.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The level of each item in its list, by indentation: 1 for the outermost. */
final class Levels {
  private final int[] levels;

  private Levels(int[] levels) {
    this.levels = levels;
  }

  /**
   * Levels two blanks apart; where nothing ever stands at a level that several comments would miss
   * their parent in, the site's own step is larger, and nothing is lost.
   *
   * @param base indentation of the outermost level
   * @param declared how many comments the page says it has; null where it says nothing
   */
  static Levels of(List<Item> items, int base, @Nullable Long declared) {
    int[] levels = new int[items.size()];
    TreeSet<Integer> used = new TreeSet<>();
    for (int i = 0; i < levels.length; i++) {
      levels[i] = Math.max(0, items.get(i).mark.indent() - base) / Line.ITEM_STEP + 1;
      used.add(levels[i]);
    }
    if (used.isEmpty() || used.last() == used.size()) {
      return new Levels(levels);
    }
    int gaps = lostParents(items, levels, used);
    boolean losses = declared == null ? gaps < 2 : declared == items.size() + gaps;
    if (!losses) {
      int[] rank = new int[used.last() + 1];
      int next = 1;
      for (int level : used) {
        rank[level] = next++;
      }
      for (int i = 0; i < levels.length; i++) {
        levels[i] = rank[levels[i]];
      }
    }
    return new Levels(levels);
  }

  /** How many parents would be missing at levels that are not used. */
  private static int lostParents(List<Item> items, int[] levels, Set<Integer> used) {
    int gaps = 0;
    Set<Integer> open = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      int level = levels[i];
      open.removeIf(lost -> lost >= level);
      for (int above = level - 1; above > 0 && !used.contains(above); above--) {
        if (open.add(above)) {
          gaps++;
        }
      }
    }
    return gaps;
  }

  int level(int index) {
    return levels[index];
  }

  /** For each item the next one that stands further out; the number of items where none does. */
  int[] nextOuter() {
    int[] next = new int[levels.length];
    for (int i = levels.length - 1; i >= 0; i--) {
      int candidate = i + 1;
      while (candidate < levels.length && levels[candidate] >= levels[i]) {
        candidate = next[candidate];
      }
      next[i] = candidate;
    }
    return next;
  }
}
