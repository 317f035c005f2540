package org.belowline.quote;

import org.belowline.quote.told.CueWords.Sense;

/**
 * A word of speech in a sentence, and who speaks.
 *
 * @param at its place among the words of the sentence, base 0
 * @param last the last word that belongs to it: "told reporters", "according to"
 * @param behind whether the speaker stands behind it: "said Renn"
 * @param start where it begins in the body, in UTF-16 units
 * @param end where it ends
 */
record Cue(Sense sense, int at, int last, Mention subject, boolean behind, int start, int end) {
  /** The first word of cue and speaker together. */
  int from() {
    return behind ? at : Math.min(at, subject.from());
  }

  /** The last word of cue and speaker together. */
  int to() {
    return behind ? Math.max(last, subject.to()) : last;
  }
}
