package org.belowline.quote.told;

import java.util.List;

/**
 * A sentence; a stretch between marks is one word of it, whatever it holds.
 *
 * @param words at least one
 * @param paragraph the place of its paragraph or quotation among all that were read, base 0
 * @param first whether it is the first of its paragraph
 */
public record Sentence(List<Word> words, int paragraph, boolean first) {
  public Sentence {
    words = List.copyOf(words);
  }

  public int size() {
    return words.size();
  }

  public Word word(int index) {
    return words.get(index);
  }

  public int start() {
    return words.get(0).start();
  }

  public int end() {
    return words.get(words.size() - 1).end();
  }

  /** Whether there is a word of this kind at this place; false outside the sentence. */
  public boolean is(int index, Word.Kind kind) {
    return index >= 0 && index < words.size() && words.get(index).kind() == kind;
  }
}
