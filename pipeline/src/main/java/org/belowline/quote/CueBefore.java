package org.belowline.quote;

import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Renn said that the port was “a mess”; Renn called it “a mess”; The “mess” would stay, Renn said:
 * a word of speech anywhere in the sentence.
 */
final class CueBefore implements SpeakerRule {
  private static final int REACH = 60;

  @Override
  public String code() {
    return "reported";
  }

  @Override
  public @Nullable Said find(Quoted quoted, Story story) {
    Cue cue = quoted.cueBefore();
    if (cue != null && quoted.at() - cue.to() <= REACH && !isBroken(quoted, cue)) {
      return Said.by(cue, code());
    }
    Cue behind = quoted.cueBehind();
    return behind != null && behind.sense().direct() && isMain(quoted, behind)
        ? Said.by(behind, code())
        : null;
  }

  private static boolean isBroken(Quoted quoted, Cue cue) {
    for (int i = cue.to() + 1; i < quoted.at(); i++) {
      if (quoted.sentence().is(i, Kind.SEMICOLON)) {
        return true;
      }
    }
    return false;
  }

  /** The clause in front of "…, Renn said" is what Renn says. */
  private static boolean isMain(Quoted quoted, Cue cue) {
    return quoted.sentence().is(cue.from() - 1, Kind.COMMA)
        || cue.behind() && cue.last() > cue.at();
  }
}
