package org.belowline.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Changes that readers make to what they quote. */
final class QuoteEdits {
  private static final int LONG_WORD = 6;
  private static final int EDITS = 6;

  private final Random random;
  private final ZipfWords words;
  private final List<String> quote;
  private int matched;

  /**
   * Makes up to two changes.
   *
   * @param quote the words of the passage, with what stands between them
   */
  QuoteEdits(List<String> quote, ZipfWords words, Random random) {
    this.random = random;
    this.words = words;
    this.quote = new ArrayList<>(quote);
    this.matched = quote.size();
    int first = random.nextInt(EDITS);
    int second = random.nextInt(EDITS);
    // What is left out last is not changed again, and its mark stays.
    edit(Math.min(first, second));
    if (first != second && random.nextBoolean()) {
      edit(Math.max(first, second));
    }
  }

  String text() {
    return String.join(" ", quote);
  }

  int matched() {
    return matched;
  }

  private void edit(int kind) {
    switch (kind) {
      case 0 -> spell();
      case 1 -> quote.replaceAll(word -> word.replace('’', '\'').replace('“', '"'));
      case 2 -> quote.replaceAll(word -> word.toLowerCase(Locale.ROOT));
      case 3 -> {
        if (quote.size() > 4) {
          quote.remove(inner());
          matched--;
        }
      }
      case 4 -> {
        if (quote.size() > 4) {
          quote.set(inner(), "zy" + words.word(random));
          matched--;
        }
      }
      default -> leaveOut();
    }
  }

  /** The place of a word that is neither the first nor the last one. */
  private int inner() {
    return 1 + random.nextInt(quote.size() - 2);
  }

  private void spell() {
    int place = random.nextInt(quote.size());
    String word = quote.get(place);
    if (word.length() >= LONG_WORD && word.chars().allMatch(Character::isLetter)) {
      int at = 2 + random.nextInt(word.length() - 3);
      quote.set(place, word.substring(0, at) + word.charAt(at) + word.substring(at));
    }
  }

  private void leaveOut() {
    int most = Math.min(6, quote.size() - 6);
    if (most < 1) {
      return;
    }
    int left = 1 + random.nextInt(most);
    int from = 3 + random.nextInt(quote.size() - left - 5);
    quote.subList(from, from + left).clear();
    String mark = ZipfWords.one(List.of("…", "...", "[…]", "(...)"), random);
    quote.set(from - 1, quote.get(from - 1) + " " + mark);
    matched -= left;
  }
}
