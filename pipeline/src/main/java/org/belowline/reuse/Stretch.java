package org.belowline.reuse;

import java.util.ArrayList;
import java.util.List;
import org.belowline.text.mark.MarkedPassage;
import org.belowline.text.mark.MarkedPassages;

/**
 * Words of a text that are all marked as said by others, or all not. A passage lies within one.
 *
 * @param from the first word
 * @param to the first word behind it
 */
record Stretch(int from, int to, boolean marked) {
  /** Fewer marked words are no stretch of their own: a word kept at a distance parts no passage. */
  static final int FEWEST_MARKED = 4;

  /** All words of a text, in order. */
  static List<Stretch> of(ThreadWords words, int text) {
    List<Stretch> stretches = new ArrayList<>();
    int from = words.first(text);
    for (MarkedPassage passage : MarkedPassages.outermost(words.text(text).marked())) {
      int start = words.from(text, passage.start());
      int end = words.from(text, passage.end());
      if (end - start >= FEWEST_MARKED) {
        stretches.add(new Stretch(from, start, false));
        stretches.add(new Stretch(start, end, true));
        from = end;
      }
    }
    stretches.add(new Stretch(from, words.first(text + 1), false));
    return stretches;
  }

  /** The fewest words that a passage within it has in common with its source. */
  int fewestWords() {
    return marked ? FEWEST_MARKED : FEWEST_UNMARKED;
  }

  private static final int FEWEST_UNMARKED = 6;
}
