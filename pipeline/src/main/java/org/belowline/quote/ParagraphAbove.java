package org.belowline.quote;

import org.jspecify.annotations.Nullable;

/** A paragraph of nothing but words between marks: who spoke last, speaks on. */
final class ParagraphAbove implements SpeakerRule {
  @Override
  public String code() {
    return "paragraph_above";
  }

  @Override
  public @Nullable Said find(Quoted quoted, Story story) {
    Said above = quoted.before().above();
    return above != null
            && quoted.sentence().first()
            && quoted.beginsSentence()
            && quoted.isAlone()
            && quoted.isSentence()
        ? new Said(above.mention(), null, code())
        : null;
  }
}
