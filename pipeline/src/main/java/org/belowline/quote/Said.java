package org.belowline.quote;

import org.jspecify.annotations.Nullable;

/**
 * Who says something, as a rule reads it.
 *
 * @param mention null where nobody is told
 * @param cue null where no word of speech stands there
 * @param rule the code of the rule
 */
record Said(@Nullable Mention mention, @Nullable Cue cue, String rule) {
  static Said by(Cue cue, String rule) {
    return new Said(cue.subject(), cue, rule);
  }
}
