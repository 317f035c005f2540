package org.belowline.quote;

import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** According to officials, the port is closed; The port is closed, according to officials. */
final class AccordingTo implements ReportRule {
  @Override
  public String code() {
    return "according_to";
  }

  @Override
  public @Nullable Reported find(Sentence sentence, Cue cue, int next) {
    if (Phrase.endingOfSource(sentence, cue.at()) < 0) {
      return null;
    }
    return cue.at() <= 1 ? behind(sentence, cue, next) : before(sentence, cue);
  }

  private @Nullable Reported behind(Sentence sentence, Cue cue, int next) {
    int comma = cue.to() + 1;
    while (comma < sentence.size() && !sentence.is(comma, Kind.COMMA)) {
      comma++;
    }
    int last = ClauseEnd.of(sentence, comma + 1, next > comma ? next : sentence.size());
    return comma + 1 < sentence.size() && ClauseEnd.isClause(sentence, comma + 1, last)
        ? new Reported(cue, comma + 1, last, code())
        : null;
  }

  private @Nullable Reported before(Sentence sentence, Cue cue) {
    int last = cue.at() - 1;
    while (last > 0 && ClauseEnd.isMark(sentence, last)) {
      last--;
    }
    int first = last;
    while (first > 0 && !sentence.is(first - 1, Kind.SEMICOLON)) {
      first--;
    }
    return ClauseEnd.isClause(sentence, first, last)
        ? new Reported(cue, first, last, code())
        : null;
  }
}
