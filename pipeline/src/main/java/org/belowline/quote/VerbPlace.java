package org.belowline.quote;

import java.util.List;
import org.belowline.quote.told.CueWords.Sense;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;

/** What stands next to a word of speech, by which it is told from a noun or a passive. */
final class VerbPlace {
  private static final int MOST_LISTENERS = 5;

  private VerbPlace() {}

  /** "Renn nodded and said". */
  static boolean isJoined(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0
        && sentence.is(before, Kind.WORD)
        && Grammar.isAdverb(sentence.word(before).lower())) {
      before--;
    }
    return sentence.is(before, Kind.COMMA)
        || before >= 0
            && sentence.word(before).isWord()
            && List.of("and", "but", "or", "then", "und", "et", "y", "e", "en", "och", "og")
                .contains(sentence.word(before).lower());
  }

  /** "“…,” said Renn": nothing but small words between. */
  static boolean isBehindQuotation(Sentence sentence, int at) {
    int before = at - 1;
    while (sentence.is(before, Kind.COMMA)
        || sentence.is(before, Kind.DASH)
        || before >= 0
            && sentence.is(before, Kind.WORD)
            && Grammar.isAuxiliary(sentence.word(before).lower())) {
      before--;
    }
    return sentence.is(before, Kind.QUOTED);
  }

  /** "the report", "Calder's claims". */
  static boolean isNoun(Sentence sentence, int at, Sense sense) {
    if (at == 0 || !sentence.word(at - 1).isWord()) {
      return false;
    }
    Word before = sentence.word(at - 1);
    boolean small = !before.lower().equals("a") && Grammar.isDeterminer(before.lower());
    return small && !Grammar.isSome(before.lower())
        || before.genitive() && !Grammar.isPronoun(before.lower())
        || sense.noun() && (Grammar.isPreposition(before.lower()) || before.lower().equals("a"));
  }

  /** "The port reports that", not "five reports to the port". */
  static boolean isSurelyVerb(Sentence sentence, int at, Mention subject) {
    return subject.kind() != Mention.Kind.NOUN
        || sentence.is(at + 1, Kind.QUOTED)
        || sentence.is(at + 1, Kind.COMMA) && sentence.is(at + 2, Kind.QUOTED)
        || sentence.is(at + 1, Kind.COLON)
        || sentence.is(at + 1, Kind.WORD)
            && (sentence.word(at + 1).lower().equals("that")
                || Grammar.isPronoun(sentence.word(at + 1).lower())
                || Grammar.isDeterminer(sentence.word(at + 1).lower()));
  }

  /** "was told", "is called": the subject does not speak. */
  static boolean isPassive(Sentence sentence, int at, Sense sense) {
    if (sense.participle() || sentence.word(at).lower().endsWith("ing")) {
      return false;
    }
    int before = at - 1;
    while (before >= 0
        && sentence.is(before, Kind.WORD)
        && Grammar.isAdverb(sentence.word(before).lower())) {
      before--;
    }
    return before >= 0
        && sentence.word(before).isWord()
        && List.of("is", "are", "was", "were", "be", "been", "being", "get", "got")
            .contains(sentence.word(before).lower());
  }

  /** The last word of "told reporters", "told the paper". */
  static int withListener(Sentence sentence, int at, Sense sense) {
    if (!sense.listener()) {
      return at;
    }
    int last = at;
    for (int i = at + 1; i < sentence.size() && i - at <= MOST_LISTENERS; i++) {
      Word word = sentence.word(i);
      if (!word.isWord()
          || Grammar.isDeterminer(word.lower()) && i > at + 1
          || Grammar.isBoundary(word.lower())
              && !Grammar.isDeterminer(word.lower())
              && !(i == at + 1 && word.lower().equals("you"))
          || Grammar.isTime(word.lower())) {
        break;
      }
      last = i;
    }
    return last - at >= MOST_LISTENERS ? at : last;
  }
}
