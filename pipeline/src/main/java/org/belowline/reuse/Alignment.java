package org.belowline.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Two passages that begin and end with the same word and have most of their words in common, in
 * order: runs of words, with few others between them.
 */
final class Alignment {
  private static final int USUAL_RUNS = 4;

  /** Three numbers a run: its first word on either side, and its length. */
  private int[] runs = new int[3 * USUAL_RUNS];

  private int count;
  private int leftOut;

  /** Adds a run behind those that are there. */
  void add(int word, int sourceWord, int length) {
    if (3 * count == runs.length) {
      runs = Arrays.copyOf(runs, 2 * runs.length);
    }
    runs[3 * count] = word;
    runs[3 * count + 1] = sourceWord;
    runs[3 * count + 2] = length;
    count++;
  }

  /** Forgets all runs but the first. */
  void keep(int runs) {
    count = runs;
  }

  /** Says that an ellipsis leaves so many words of the source out. */
  void leaveOut(int more) {
    leftOut += more;
  }

  int leftOut() {
    return leftOut;
  }

  /** Words in common. */
  int matched() {
    int matched = 0;
    for (int k = 0; k < count; k++) {
      matched += length(k);
    }
    return matched;
  }

  /** The words of the longer side. */
  int longer() {
    return Math.max(end() - start(), sourceEnd() - sourceStart());
  }

  /** The same, without the words that an ellipsis leaves out. */
  int longerSaid() {
    return Math.max(end() - start(), sourceEnd() - sourceStart() - leftOut);
  }

  int runs() {
    return count;
  }

  int word(int run) {
    return runs[3 * run];
  }

  int sourceWord(int run) {
    return runs[3 * run + 1];
  }

  int length(int run) {
    return runs[3 * run + 2];
  }

  int start() {
    return word(0);
  }

  int end() {
    return word(count - 1) + length(count - 1);
  }

  int sourceStart() {
    return sourceWord(0);
  }

  int sourceEnd() {
    return sourceWord(count - 1) + length(count - 1);
  }

  /**
   * The runs as words of the source's text.
   *
   * @param first the first word of that text
   */
  List<Taken.Run> sourceRuns(int first) {
    List<Taken.Run> found = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      found.add(new Taken.Run(sourceWord(k) - first, length(k)));
    }
    return found;
  }
}
