package org.belowline.page.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells the paragraphs of a story that stand further in than the others and belong to no list. */
final class Indentation {
  private static final int STEP = 2;

  private final int margin;
  private boolean inList;

  /**
   * For a story.
   *
   * @param blocks its blocks in order
   */
  Indentation(List<Block> blocks) {
    this.margin = margin(blocks);
  }

  /** Where most of the paragraphs begin. */
  private static int margin(List<Block> blocks) {
    Map<Integer, Integer> words = new TreeMap<>();
    for (Block block : blocks) {
      if (!block.isList()) {
        words.merge(indent(block), block.words(), Integer::sum);
      }
    }
    return words.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** Whether the next block of the story is set off; to be asked for each of them in order. */
  boolean isSetOff(Block block) {
    boolean items = block.lines().stream().anyMatch(Line::isItem);
    boolean further = indent(block) >= margin + STEP;
    // What stands further in below an item goes on with it.
    inList = items || inList && further;
    return further && !inList;
  }

  private static int indent(Block block) {
    return block.lines().stream().mapToInt(Line::indent).min().orElse(0);
  }
}
