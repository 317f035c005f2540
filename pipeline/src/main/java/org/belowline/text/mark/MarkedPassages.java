package org.belowline.text.mark;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belowline.text.mark.MarkedPassage.Kind;

/**
 * Finds what a text marks as said by somebody else: lines that begin with ">", paragraphs that are
 * set off, words in quotation marks. Linear in the text, whatever marks are in it.
 */
public final class MarkedPassages {
  private MarkedPassages() {}

  /**
   * All passages that hold a letter or digit, in order of place, outer ones first; two meet only
   * where one stands within the other.
   *
   * @param setOff the paragraphs that the page sets off, base 0
   */
  public static List<MarkedPassage> in(String text, Collection<Integer> setOff) {
    List<MarkedPassage> blocks = new ArrayList<>(QuotedLines.in(text));
    blocks.addAll(setOff(text, new HashSet<>(setOff)));
    sort(blocks);
    List<MarkedPassage> found = new ArrayList<>();
    for (MarkedPassage block : blocks) {
      add(block, found, text);
    }
    addMarked(MarkPairs.in(text, edges(found)), found, text);
    sort(found);
    return List.copyOf(found);
  }

  /** The passages that stand within no other. */
  public static List<MarkedPassage> outermost(List<MarkedPassage> passages) {
    List<MarkedPassage> outermost = new ArrayList<>();
    for (MarkedPassage passage : passages) {
      if (outermost.isEmpty() || !outermost.get(outermost.size() - 1).holds(passage)) {
        outermost.add(passage);
      }
    }
    return outermost;
  }

  private static void sort(List<MarkedPassage> passages) {
    passages.sort(
        comparingInt(MarkedPassage::outerStart)
            .thenComparing(comparingInt(MarkedPassage::outerEnd).reversed())
            .thenComparing(MarkedPassage::kind));
  }

  /** Adds a block, unless it has no words or is part of the one before in another way. */
  private static void add(MarkedPassage block, List<MarkedPassage> found, String text) {
    MarkedPassage last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean apart =
        last == null
            || last.outerEnd() <= block.outerStart()
            || last.kind() == Kind.LINES && block.kind() == Kind.LINES;
    if (apart && hasWords(text, block.start(), block.end())) {
      found.add(block);
    }
  }

  /** Adds words in marks, and those within them; a mark that is only closed tells too little. */
  private static void addMarked(List<Marked> marked, List<MarkedPassage> found, String text) {
    for (Marked words : marked) {
      if (words.state() != Marked.State.UNOPENED && hasWords(text, words.start(), words.end())) {
        found.add(MarkedPassage.of(words));
      }
      addMarked(words.within(), found, text);
    }
  }

  /** Whether a letter or digit stands between the two places. */
  static boolean hasWords(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where words of the writer and words of others meet: no pair of marks reaches over it. */
  private static int[] edges(List<MarkedPassage> blocks) {
    List<Integer> edges = new ArrayList<>();
    for (MarkedPassage block : outermost(blocks)) {
      edges.add(block.outerStart());
      edges.add(block.outerEnd());
    }
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<MarkedPassage> setOff(String text, Set<Integer> paragraphs) {
    List<MarkedPassage> found = new ArrayList<>();
    if (paragraphs.isEmpty()) {
      return found;
    }
    int start = 0;
    int open = -1;
    int last = 0;
    for (int paragraph = 0; start <= text.length(); paragraph++) {
      int blank = text.indexOf("\n\n", start);
      int end = blank < 0 ? text.length() : blank;
      if (paragraphs.contains(paragraph) && end > start) {
        open = open < 0 ? start : open;
        last = end;
      } else if (open >= 0) {
        found.add(MarkedPassage.block(Kind.SET_OFF, open, last, open));
        open = -1;
      }
      start = end + 2;
    }
    if (open >= 0) {
      found.add(MarkedPassage.block(Kind.SET_OFF, open, last, open));
    }
    return found;
  }
}
