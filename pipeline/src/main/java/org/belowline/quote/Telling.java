package org.belowline.quote;

import java.util.List;
import org.belowline.quote.told.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What was told in front of a quotation.
 *
 * @param inParagraph who said the last quotation in the same paragraph; null for none
 * @param above who said the last quotation of the paragraph above, if that ends with it
 * @param sentence the sentence in front of this one; null for none
 * @param cues its cues
 */
record Telling(
    @Nullable Said inParagraph, @Nullable Said above, @Nullable Sentence sentence, List<Cue> cues) {
  static final Telling NOTHING = new Telling(null, null, null, List.of());

  Telling {
    cues = List.copyOf(cues);
  }
}
