package org.belowline.quote;

import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Renn promised to mend the boat; Calder urged the council to wait. */
final class ToClause implements ReportRule {
  private static final int REACH = 5;

  @Override
  public String code() {
    return "to_clause";
  }

  @Override
  public @Nullable Reported find(Sentence sentence, Cue cue, int next) {
    if (cue.behind() || !cue.sense().aim()) {
      return null;
    }
    int limit = Math.min(next, cue.at() + REACH);
    for (int i = cue.at() + 1; i < limit && sentence.is(i, Kind.WORD); i++) {
      String lower = sentence.word(i).lower();
      if (lower.equals("to")) {
        int last = ClauseEnd.of(sentence, i, next);
        return sentence.is(i + 1, Kind.WORD)
                && !sentence.word(i + 1).isCapital()
                && !Grammar.isDeterminer(sentence.word(i + 1).lower())
                && ClauseEnd.isClause(sentence, i, last)
            ? new Reported(cue, i, last, code())
            : null;
      }
      if (Grammar.isBoundary(lower) && !Grammar.isPronoun(lower)) {
        return null;
      }
    }
    return null;
  }
}
