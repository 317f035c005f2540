package org.belowline.quote;

import org.belowline.quote.told.CueWords;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Speakers without a name: "the mayor", "two officials", "one of them". */
final class NounPhrases {
  private static final int LONGEST = 8;

  private NounPhrases() {}

  /** The phrase that ends at this word; null where none does. */
  static @Nullable Mention endingAt(Sentence sentence, int last) {
    Word head = sentence.word(last);
    if (Grammar.isSome(head.lower())) {
      return of(sentence, last, last);
    }
    boolean counted = last > 0 && Grammar.isPreposition(sentence.word(last - 1).lower());
    if (Grammar.isBoundary(head.lower())
        || Grammar.isDeterminer(head.lower()) && !counted
        || Grammar.isTime(head.lower())
        || Grammar.isAdverb(head.lower())) {
      return null;
    }
    int from = last;
    boolean capital = false;
    while (from >= 0 && last - from < LONGEST) {
      Word word = sentence.word(from);
      if (isPoint(sentence, from)) {
        from--;
        continue;
      }
      if (from < last && Grammar.isDeterminer(word.lower())) {
        return of(sentence, from, last);
      }
      if (!word.isWord() && !word.is(Kind.NUMBER)
          || from < last && Grammar.isBoundary(word.lower())
          || from < last && CueWords.of(word.lower()).direct() && !word.isCapital()) {
        break;
      }
      capital |= word.isCapital() && from > 0;
      from--;
    }
    boolean bare =
        counted && Grammar.isDeterminer(head.lower())
            || Grammar.isPlural(head.lower())
            || capital
            || last == from + 1 && head.isCapital();
    return bare && from < last ? of(sentence, from + 1, last) : null;
  }

  static Mention of(Sentence sentence, int from, int last) {
    Word end = sentence.word(last);
    return new Mention(
        Mention.Kind.NOUN,
        null,
        null,
        from,
        last,
        sentence.word(from).start(),
        end.start() + end.text().length());
  }

  /** "one of them". */
  static int endOfSome(Sentence sentence, int first) {
    boolean of = sentence.is(first + 1, Kind.WORD) && sentence.word(first + 1).lower().equals("of");
    return of && sentence.is(first + 2, Kind.WORD) ? first + 2 : first;
  }

  /** The point of "Sen." in the midst of a sentence. */
  static boolean isPoint(Sentence sentence, int at) {
    return sentence.is(at, Kind.STOP)
        && at > 0
        && sentence.word(at - 1).end() == sentence.word(at).start();
  }
}
