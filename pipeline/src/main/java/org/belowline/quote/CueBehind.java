package org.belowline.quote;

import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** “…,” Renn said; “…,” said Renn; “…,” Renn, the pilot, told reporters; “…,” according to Renn. */
final class CueBehind implements SpeakerRule {
  @Override
  public String code() {
    return "cue_behind";
  }

  @Override
  public @Nullable Said find(Quoted quoted, Story story) {
    Cue cue = quoted.cueBehind();
    return cue != null && cue.sense().direct() && stands(quoted, cue) ? Said.by(cue, code()) : null;
  }

  /** Whether nothing but marks and small words stands between. */
  static boolean stands(Quoted quoted, Cue cue) {
    for (int i = quoted.at() + 1; i < cue.from(); i++) {
      Word word = quoted.sentence().word(i);
      boolean small =
          word.is(Kind.COMMA)
              || word.is(Kind.DASH)
              || word.is(Kind.ASIDE)
              || word.isWord()
                  && (Grammar.isAdverb(word.lower())
                      || Grammar.isAuxiliary(word.lower())
                      || word.lower().equals("as"));
      if (!small) {
        return false;
      }
    }
    return true;
  }
}
