package org.belowline.page.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Heads are a habit of the site. Where a dump has kept names but no dates and no "says", a name is
 * a short first line that stands apart from the text; one such line could be anything, so most of
 * the thread's items must have it. And where next to no item has a head, "Ann says:" is a
 * quotation.
 */
final class HeadHabits {
  private static final int FEWEST_ITEMS = 2;
  private static final double SHARE = 0.7;
  private static final int MOST_BLANKS = 4;

  /** In a thread of so many items, heads on a smaller share of them are quotations. */
  private static final int ITEMS_FOR_A_HABIT = 5;

  private static final double SHARE_OF_HABIT = 0.25;

  private HeadHabits() {}

  /** Takes short first lines for names where most items have one. */
  static void addNames(List<Item> items) {
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

  /** Takes single heads for what they are in a thread whose other items have none. */
  static void dropQuotations(List<Item> items) {
    long headed = items.stream().filter(item -> item.head.author() != null).count();
    if (items.size() >= ITEMS_FOR_A_HABIT && headed < SHARE_OF_HABIT * items.size()) {
      for (Item item : items) {
        item.head = new ItemHead(null, null, null, 0);
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
