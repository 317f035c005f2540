package org.belowline.quote;

import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Renn said: “…”; Renn told reporters that “…”; According to Renn, “…”. */
final class CueRightBefore implements SpeakerRule {
  @Override
  public String code() {
    return "cue_before";
  }

  @Override
  public @Nullable Said find(Quoted quoted, Story story) {
    Cue cue = quoted.cueBefore();
    if (cue == null || !cue.sense().direct() || isAnswered(quoted, cue)) {
      return null;
    }
    for (int i = cue.to() + 1; i < quoted.at(); i++) {
      Word word = quoted.sentence().word(i);
      if (!word.is(Kind.COMMA) && !word.is(Kind.COLON) && !isJoint(word)) {
        return null;
      }
    }
    return Said.by(cue, code());
  }

  private static boolean isJoint(Word word) {
    return word.isWord()
        && (word.lower().equals("that")
            || word.lower().equals("it")
            || Grammar.isAdverb(word.lower())
            || Grammar.isTime(word.lower()));
  }

  /** “…,” Renn said, “…,” is one utterance; “…,” Renn said, and “…,” Calder replied, are two. */
  private static boolean isAnswered(Quoted quoted, Cue cue) {
    Cue behind = quoted.cueBehind();
    return behind != null
        && cue.from() > 0
        && quoted.sentence().is(cue.from() - 1, Kind.QUOTED)
        && CueBehind.stands(quoted, behind)
        && !quoted.sentence().is(quoted.at() - 1, Kind.COMMA);
  }
}
