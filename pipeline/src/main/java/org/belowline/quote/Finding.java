package org.belowline.quote;

import org.belowline.model.Quote;
import org.belowline.model.Quote.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as a rule finds it, before it has an id.
 *
 * @param utterance where the first fragment of the same utterance begins, in code points
 * @param whole whether it is all that stands in its paragraph
 */
record Finding(
    Quote.Kind kind,
    Passage words,
    Quote.@Nullable Speaker speaker,
    @Nullable Passage cue,
    Quote.@Nullable Role role,
    @Nullable String introduction,
    Quote.@Nullable Citation citation,
    long utterance,
    boolean whole,
    String rule) {
  /** A passage that is set apart from the story: an utterance of its own. */
  static Finding apart(
      Quote.Kind kind,
      Passage words,
      Quote.@Nullable Speaker speaker,
      @Nullable Passage cue,
      Quote.@Nullable Role role,
      @Nullable String introduction,
      Quote.@Nullable Citation citation,
      String rule) {
    return new Finding(
        kind, words, speaker, cue, role, introduction, citation, words.start(), true, rule);
  }

  boolean covers(Finding other) {
    return words.start() <= other.words.start()
        && other.words.end() <= words.end()
        && words.end() - words.start() > other.words.end() - other.words.start();
  }
}
