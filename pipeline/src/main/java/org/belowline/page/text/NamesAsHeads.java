package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a dump has kept names but no dates and no "says", a name is a short first line that stands
 * apart from the text; one such line could be anything, so most of the thread's items must have it.
 */
final class NamesAsHeads {
  private static final int FEWEST_ITEMS = 2;
  private static final double SHARE = 0.7;
  private static final int MOST_BLANKS = 4;

  private NamesAsHeads() {}

  static void apply(List<Item> items) {
    List<Item> named = new ArrayList<>();
    int without = 0;
    for (Item item : items) {
      if (item.head.isEvidence()) {
        continue;
      }
      without++;
      if (beginsWithName(item.text())) {
        named.add(item);
      }
    }
    if (named.size() >= FEWEST_ITEMS && named.size() >= SHARE * without) {
      for (Item item : named) {
        item.head = new ItemHead(item.text().get(0), null, null, 1);
      }
    }
  }

  private static boolean beginsWithName(List<String> text) {
    if (text.size() < 3 || !text.get(1).isEmpty()) {
      return false;
    }
    String first = text.get(0);
    return !first.isEmpty()
        && ItemHead.isName(first)
        && first.chars().filter(c -> c == ' ').count() <= MOST_BLANKS
        && !Phrases.endsSentence(first)
        && !first.endsWith(":")
        && !first.endsWith(",")
        && text.stream().skip(2).anyMatch(line -> !line.isEmpty() && !Phrases.isButton(line));
  }
}
