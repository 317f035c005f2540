package org.belowline.reuse;

import java.util.Arrays;
import java.util.List;
import org.belowline.text.Words;

/**
 * The words of all texts of a thread, one text behind the other, in arrays of numbers: twelve bytes
 * a word.
 */
final class ThreadWords {
  private static final int FEWEST = 1_024;

  private final List<MarkedText> texts;

  /** The first word of each text; one more for the end. */
  private final int[] first;

  private int[] forms = new int[FEWEST];
  private int[] starts = new int[FEWEST];
  private int[] ends = new int[FEWEST];
  private int count;

  ThreadWords(List<MarkedText> texts) {
    this.texts = texts;
    this.first = new int[texts.size() + 1];
    for (int t = 0; t < texts.size(); t++) {
      String text = texts.get(t).text();
      Words.forEach(text, (start, end) -> add(text, start, end));
      first[t + 1] = count;
    }
  }

  private void add(String text, int start, int end) {
    if (count == forms.length) {
      int more = Math.addExact(count, count >> 1);
      forms = Arrays.copyOf(forms, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
    }
    forms[count] = WordForm.hash(text, start, end);
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  int texts() {
    return texts.size();
  }

  MarkedText text(int t) {
    return texts.get(t);
  }

  /** The number of words of all texts. */
  int count() {
    return count;
  }

  /** The first word of a text; that of the text behind the last one is the number of words. */
  int first(int text) {
    return first[text];
  }

  /** The text that a word stands in. */
  int textOf(int word) {
    int found = Arrays.binarySearch(first, word);
    if (found < 0) {
      return -found - 2;
    }
    int t = found;
    while (first[t + 1] == word) {
      t++; // texts without words
    }
    return t;
  }

  int form(int word) {
    return forms[word];
  }

  /** Where the word begins in its text, in UTF-16 units. */
  int start(int word) {
    return starts[word];
  }

  /** Where the word ends in its text, in UTF-16 units. */
  int end(int word) {
    return ends[word];
  }

  /** The first word of a text that begins at a place or behind it. */
  int from(int text, int unit) {
    int found = Arrays.binarySearch(starts, first[text], first[text + 1], unit);
    return found >= 0 ? found : -found - 1;
  }

  boolean areSame(int a, int b) {
    return forms[a] == forms[b];
  }

  /** Whether the two words are the same, or spellings of one. */
  boolean areAlike(int a, int textOfA, int b, int textOfB) {
    return forms[a] == forms[b]
        || WordForm.areVariants(
            texts.get(textOfA).text(),
            starts[a],
            ends[a],
            texts.get(textOfB).text(),
            starts[b],
            ends[b]);
  }
}
