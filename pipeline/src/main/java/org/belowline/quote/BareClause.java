package org.belowline.quote;

import java.util.Set;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Renn said the port is closed; Renn told reporters Friday he would stay. */
final class BareClause implements ReportRule {
  private static final int REACH = 12;

  private static final Set<String> SURE =
      Set.of(
          "said", "says", "say", "saying", "added", "adds", "insisted", "insists", "sagte", "sagt");

  private static final Set<String> NO_CLAUSES =
      Set.of("nothing", "something", "anything", "so", "this", "goodbye", "yes", "thanks");

  private static final Set<String> OTHER_CLAUSES =
      Set.of("that", "which", "who", "when", "since", "because", "if", "while", "to");

  @Override
  public String code() {
    return "bare_clause";
  }

  @Override
  public @Nullable Reported find(Sentence sentence, Cue cue, int next) {
    int first = cue.to() + 1;
    if (!cue.sense().bare() || cue.behind()) {
      return null;
    }
    while (sentence.is(first, Kind.WORD)
        && (Grammar.isTime(sentence.word(first).lower())
            || Grammar.isAdverb(sentence.word(first).lower()))) {
      first++;
    }
    if (!sentence.is(first, Kind.WORD) || !begins(sentence.word(first))) {
      return null;
    }
    int last = ClauseEnd.of(sentence, first, next);
    if (sentence.is(first + 1, Kind.WORD) && sentence.word(first + 1).lower().equals("word")
        || NO_CLAUSES.contains(sentence.word(first).lower())) {
      return null;
    }
    boolean told = hasVerb(sentence, first, last) || isSure(sentence.word(cue.at()).lower());
    return told && ClauseEnd.isClause(sentence, first, last)
        ? new Reported(cue, first, last, code())
        : null;
  }

  /** These take hardly anything but a clause; others take things too: "wrote letters". */
  private static boolean isSure(String cue) {
    return SURE.contains(cue);
  }

  /** Whether something is done in these words, as far as small words show it. */
  private static boolean hasVerb(Sentence sentence, int first, int last) {
    String begin = sentence.word(first).lower();
    boolean subject =
        Grammar.isPronoun(begin)
            && sentence.is(first + 1, Kind.WORD)
            && !Grammar.isBoundary(sentence.word(first + 1).lower());
    if (subject) {
      return true;
    }
    for (int i = first + 1; i <= last && i <= first + REACH; i++) {
      if (sentence.is(i, Kind.WORD)) {
        String lower = sentence.word(i).lower();
        if (OTHER_CLAUSES.contains(lower)) {
          return false;
        }
        if (Grammar.isAuxiliary(lower) && !Grammar.isDeterminer(lower)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether somebody or something is named who then does something. */
  private static boolean begins(Word word) {
    String lower = word.lower();
    return Grammar.isDeterminer(lower)
        || Grammar.isPronoun(lower)
        || lower.equals("there")
        || lower.startsWith("there's")
        || word.isCapital()
        || word.genitive()
        || !Grammar.isBoundary(lower) && !lower.endsWith("ing");
  }
}
