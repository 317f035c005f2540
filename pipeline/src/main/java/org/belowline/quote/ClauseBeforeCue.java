package org.belowline.quote;

import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** The port is closed, Renn said on Friday: the clause in front, where none stands behind. */
final class ClauseBeforeCue implements ReportRule {
  private static final int MOST_BEHIND = 12;

  @Override
  public String code() {
    return "clause_before";
  }

  @Override
  public @Nullable Reported find(Sentence sentence, Cue cue, int next) {
    int comma = cue.from() - 1;
    if (!cue.sense().direct()
        || cue.sense().participle()
        || !sentence.is(comma, Kind.COMMA)
        || sentence.is(comma - 1, Kind.QUOTED)
        || next - cue.to() > MOST_BEHIND + 1
        || isQuotedBehind(sentence, cue)) {
      return null;
    }
    int first = comma - 1;
    while (first > 0 && !sentence.is(first - 1, Kind.SEMICOLON)) {
      first--;
    }
    return !leadsIn(sentence, first, comma) && ClauseEnd.isClause(sentence, first, comma - 1)
        ? new Reported(cue, first, comma - 1, code())
        : null;
  }

  /** "In a letter, Renn said": no clause, unless another comma ends what leads in. */
  private static boolean leadsIn(Sentence sentence, int first, int comma) {
    int at = first;
    while (at < comma
        && (!sentence.is(at, Kind.WORD)
            || sentence.word(at).lower().equals("but")
            || sentence.word(at).lower().equals("and"))) {
      at++;
    }
    for (int i = at; i < comma; i++) {
      if (sentence.is(i, Kind.COMMA)) {
        return false;
      }
    }
    String lower = at < comma ? sentence.word(at).lower() : "";
    return Grammar.isBoundary(lower) && !Grammar.isDeterminer(lower) && !Grammar.isPronoun(lower)
        || Grammar.isAdverb(lower)
        || lower.endsWith("ing")
        || lower.equals("asked");
  }

  /** Whether what is said stands behind the cue. */
  private static boolean isQuotedBehind(Sentence sentence, Cue cue) {
    for (int i = cue.to() + 1; i < sentence.size(); i++) {
      if (sentence.is(i, Kind.QUOTED)) {
        return true;
      }
    }
    return false;
  }
}
