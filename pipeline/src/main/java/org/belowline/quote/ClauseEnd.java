package org.belowline.quote;

import java.util.Set;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;

/** Where a reported clause ends. */
final class ClauseEnd {
  static final int FEWEST_WORDS = 3;

  private ClauseEnd() {}

  /**
   * The last word of the clause: that of the sentence, or the last in front of a comma behind which
   * the one who speaks does something else: ", adding that".
   *
   * @param next the place of the next cue, or the end of the sentence
   */
  static int of(Sentence sentence, int first, int next) {
    int last = sentence.size() - 1;
    if (next < sentence.size() && next > first) {
      int cut = cut(sentence, first, next);
      last = cut > 0 ? cut - 1 : last;
    }
    while (last > first && isMark(sentence, last)) {
      last--;
    }
    return last;
  }

  /** The comma or joint in front of the next cue; −1 where that belongs to the clause. */
  private static int cut(Sentence sentence, int first, int next) {
    int at = next - 1;
    while (at > first
        && sentence.is(at, Kind.WORD)
        && (Grammar.isAdverb(sentence.word(at).lower())
            || Set.of("and", "but").contains(sentence.word(at).lower()))) {
      at--;
    }
    if (sentence.is(at, Kind.COMMA) || sentence.is(at, Kind.SEMICOLON)) {
      return at;
    }
    return at + 1 < next ? at + 1 : -1;
  }

  static boolean isMark(Sentence sentence, int at) {
    return sentence.is(at, Kind.COMMA)
        || sentence.is(at, Kind.COLON)
        || sentence.is(at, Kind.SEMICOLON)
        || sentence.is(at, Kind.STOP)
        || sentence.is(at, Kind.DASH);
  }

  /** Whether there are words enough, and not all of them stand between marks. */
  static boolean isClause(Sentence sentence, int first, int last) {
    int words = 0;
    for (int i = first; i <= last && words < FEWEST_WORDS; i++) {
      words += sentence.is(i, Kind.WORD) || sentence.is(i, Kind.NUMBER) ? 1 : 0;
    }
    return words >= FEWEST_WORDS;
  }
}
