package org.belowline.quote;

import java.util.Set;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Renn said on Friday that the port is closed; Renn explained how. */
final class ClauseBehindThat implements ReportRule {
  private static final int REACH = 9;

  private static final Set<String> THAT =
      Set.of("that", "dass", "daß", "que", "qu'il", "qu'elle", "qu'ils", "che", "dat", "att");

  private static final Set<String> ALL = Set.of("all", "everything", "anything", "nothing");

  private static final Set<String> QUESTIONS =
      Set.of(
          "how", "who", "whether", "why", "what", "if", "ob", "wie", "si", "comment", "cómo", "se");

  @Override
  public String code() {
    return "that_clause";
  }

  /** "a meeting that was held": the word behind it is no subject. */
  private static boolean describes(Sentence sentence, int that) {
    int next = that + 1;
    return sentence.is(next, Kind.WORD) && Grammar.isAuxiliary(sentence.word(next).lower())
        || sentence.is(that - 1, Kind.WORD) && ALL.contains(sentence.word(that - 1).lower());
  }

  @Override
  public @Nullable Reported find(Sentence sentence, Cue cue, int next) {
    if (!cue.sense().clause()) {
      return null;
    }
    for (int i = cue.to() + 1; i < sentence.size() && i <= cue.to() + REACH && i < next; i++) {
      if (sentence.is(i, Kind.WORD)) {
        String lower = sentence.word(i).lower();
        boolean question = i == cue.to() + 1 && QUESTIONS.contains(lower);
        boolean describes = i > cue.to() + 1 && describes(sentence, i);
        if (THAT.contains(lower) && !describes || question) {
          int first = i;
          int last = ClauseEnd.of(sentence, first, next);
          return ClauseEnd.isClause(sentence, first, last)
              ? new Reported(cue, first, last, code())
              : null;
        }
      } else if (!sentence.is(i, Kind.COMMA) && !sentence.is(i, Kind.NUMBER)) {
        return null;
      }
    }
    return null;
  }
}
