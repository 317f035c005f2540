package org.belowline.quote;

import org.belowline.quote.told.CueWords;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the words that name somebody, next to a place in a sentence. */
final class Mentions {
  private static final int LONGEST = 8;
  private static final int MOST_PARTS = 4;

  private final NamePlaces names;
  private final String body;

  Mentions(String body, NamePlaces names) {
    this.body = body;
    this.names = names;
  }

  /** Who is named by the words that end here; null where nobody is. */
  @Nullable Mention endingAt(Sentence sentence, int last) {
    Mention mention = simple(sentence, last);
    Mention head = mention;
    for (int i = 0; i < MOST_PARTS && head != null; i++) {
      int before = head.from() - 1;
      if (before < 1
          || !sentence.is(before, Kind.WORD)
          || !Grammar.isPreposition(sentence.word(before).lower())
          || head.kind() == Mention.Kind.PRONOUN) {
        break;
      }
      boolean doing = sentence.word(before - 1).lower().endsWith("ing");
      Mention outer = simple(sentence, doing ? before - 2 : before - 1);
      if (outer == null
          || outer.kind() == Mention.Kind.PRONOUN
          || outer.kind() == Mention.Kind.NOUN && !isPerson(sentence, outer, before)) {
        break;
      }
      head =
          outer.kind() == Mention.Kind.NAME
              ? outer
              : NounPhrases.of(sentence, outer.from(), mention == null ? outer.to() : mention.to());
    }
    return head;
  }

  /** "a spokesman for Renn": not "a rally in Ohio". */
  private boolean isPerson(Sentence sentence, Mention noun, int preposition) {
    int before = noun.from() - 1;
    boolean adverbial =
        before >= 0
            && sentence.word(before).isWord()
            && Grammar.isPreposition(sentence.word(before).lower());
    return !adverbial;
  }

  private @Nullable Mention simple(Sentence sentence, int last) {
    int at = last;
    while (at >= 0 && (sentence.is(at, Kind.ASIDE) || NounPhrases.isPoint(sentence, at))) {
      at--;
    }
    if (at < 0 || !sentence.is(at, Kind.WORD)) {
      return null;
    }
    Word word = sentence.word(at);
    if (word.genitive() && at == last && !isContraction(word)) {
      return null;
    }
    if (Grammar.isPronoun(word.lower())) {
      return new Mention(
          Mention.Kind.PRONOUN,
          null,
          null,
          at,
          at,
          word.start(),
          word.start() + word.text().length());
    }
    Mention name = name(sentence, at);
    return name == null ? NounPhrases.endingAt(sentence, at) : name;
  }

  private static boolean isContraction(Word word) {
    return Grammar.isPronoun(word.lower());
  }

  private @Nullable Mention name(Sentence sentence, int last) {
    Word word = sentence.word(last);
    NameRun run = word.isCapital() ? names.endingAt(word.start() + word.text().length()) : null;
    if (run == null
        || Grammar.isGroup(word.lower())
        || Grammar.isTime(word.lower())
        || Grammar.isBoundary(word.lower())) {
      return null;
    }
    int from = last;
    while (from > 0 && sentence.word(from - 1).start() >= run.start()) {
      from--;
    }
    int first = startOfTitle(sentence, from);
    String title = run.title();
    if (title == null && first < from) {
      String words = body.substring(sentence.word(first).start(), sentence.word(from - 1).end());
      title = StoryTitles.inFront(words);
    }
    return new Mention(Mention.Kind.NAME, run.name(), title, first, last, run.start(), run.end());
  }

  /** The first of the words in front of a name that belong to it: "Harbour Trust spokesman". */
  private static int startOfTitle(Sentence sentence, int name) {
    int from = name;
    while (from > 0 && name - from < LONGEST) {
      if (NounPhrases.isPoint(sentence, from - 1) || sentence.is(from - 1, Kind.ASIDE)) {
        from--;
        continue;
      }
      Word word = sentence.word(from - 1);
      if (!word.isWord() && !isNumberOfTitle(word)
          || Grammar.isBoundary(word.lower())
          || Grammar.isTime(word.lower())
          || CueWords.of(word.lower()).direct()) {
        break;
      }
      from--;
      if (Grammar.isDeterminer(word.lower())) {
        break;
      }
    }
    return from;
  }

  /** "9/11 widow": not a year. */
  private static boolean isNumberOfTitle(Word word) {
    return word.is(Kind.NUMBER) && word.text().indexOf('/') > 0;
  }

  /** Who is named by the words that begin here; null where nobody is. */
  @Nullable Mention startingAt(Sentence sentence, int first) {
    if (!sentence.is(first, Kind.WORD)
        && (first >= sentence.size() || !isNumberOfTitle(sentence.word(first)))) {
      return null;
    }
    Word word = sentence.word(first);
    if (Grammar.isPronoun(word.lower()) && !Grammar.isDeterminer(word.lower())) {
      return simple(sentence, first);
    }
    if (Grammar.isBoundary(word.lower()) && !Grammar.isDeterminer(word.lower())) {
      return null;
    }
    int last = first;
    for (int i = first + 1; i < sentence.size() && i - first < LONGEST; i++) {
      Word next = sentence.word(i);
      if (NounPhrases.isPoint(sentence, i)) {
        continue;
      }
      if (!next.isWord() && !next.is(Kind.NUMBER)
          || Grammar.isBoundary(next.lower())
          || Grammar.isDeterminer(next.lower())
          || CueWords.of(next.lower()).direct() && !next.isCapital()
          || Grammar.isAdverb(next.lower())) {
        break;
      }
      last = i;
    }
    return namedIn(sentence, first, last);
  }

  /** The last name among these words, else all of them. */
  private @Nullable Mention namedIn(Sentence sentence, int first, int last) {
    int end = last;
    while (end > first && Grammar.isTime(sentence.word(end).lower())) {
      end--;
    }
    for (int i = end; i >= first; i--) {
      if (sentence.is(i, Kind.WORD) && (!sentence.word(i).genitive() || i == first)) {
        Mention name = sentence.word(i).genitive() ? null : name(sentence, i);
        if (name != null) {
          return name.from(first);
        }
      }
    }
    Word word = sentence.word(first);
    if (Grammar.isSome(word.lower()) && end == first) {
      return NounPhrases.of(sentence, first, NounPhrases.endOfSome(sentence, first));
    }
    return Grammar.isDeterminer(word.lower()) && end > first
            || Grammar.isPlural(sentence.word(end).lower())
            || word.isCapital() && !Grammar.isDeterminer(word.lower())
            || word.genitive()
        ? NounPhrases.of(sentence, first, end)
        : null;
  }
}
