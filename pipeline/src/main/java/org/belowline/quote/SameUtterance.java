package org.belowline.quote;

import org.jspecify.annotations.Nullable;

/** “…,” Renn said. “…”: what stands alone behind it, in the same paragraph, is his too. */
final class SameUtterance implements SpeakerRule {
  @Override
  public String code() {
    return "goes_on";
  }

  @Override
  public @Nullable Said find(Quoted quoted, Story story) {
    Said said = quoted.before().inParagraph();
    return said != null && quoted.beginsSentence() && quoted.beginsAsSentence()
        ? new Said(said.mention(), said.cue(), code())
        : null;
  }
}
