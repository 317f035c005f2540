package org.belowline.quote;

import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Finds who is the subject of a verb in a sentence. */
final class Subjects {
  private static final int MOST_PARTS = 6;
  private static final int LONGEST = 60;

  private final Mentions mentions;
  private final String body;

  Subjects(String body, Mentions mentions) {
    this.body = body;
    this.mentions = mentions;
  }

  /** Who stands in front of the verb: "Ines Calder, the harbour master, also said". */
  @Nullable Mention before(Sentence sentence, int verb) {
    int at = verb - 1;
    while (at >= 0
        && (sentence.is(at, Kind.ASIDE)
            || sentence.is(at, Kind.WORD)
                && !sentence.word(at).isCapital()
                && (Grammar.isAuxiliary(sentence.word(at).lower())
                    || Grammar.isAdverb(sentence.word(at).lower()))
                && !sentence.word(at).lower().equals("others"))) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Word word = sentence.word(at);
    if (word.is(Kind.COMMA) || word.is(Kind.DASH)) {
      return behindApposition(sentence, at);
    }
    if (word.isWord() && isRelative(word.lower())) {
      boolean comma = sentence.is(at - 1, Kind.COMMA);
      return mentions.endingAt(sentence, comma ? at - 2 : at - 1);
    }
    return mentions.endingAt(sentence, at);
  }

  private static boolean isRelative(String lower) {
    return lower.equals("who") || lower.equals("which") || lower.equals("that");
  }

  /** Who stands in front of the phrase between commas that ends here. */
  private @Nullable Mention behindApposition(Sentence sentence, int comma) {
    Mention found = null;
    int close = comma;
    for (int i = 0; i < MOST_PARTS; i++) {
      int open = separatorBefore(sentence, close, comma);
      if (open < 0) {
        break;
      }
      boolean apposition = isApposition(sentence, open + 1);
      Mention mention = mentions.endingAt(sentence, open - 1);
      if (mention == null || found != null && !apposition) {
        break;
      }
      boolean better =
          found == null || mention.kind() == Mention.Kind.NAME || found.kind() != Mention.Kind.NAME;
      if (better) {
        found = mention.withTitle(title(sentence, open + 1, close));
      }
      if (!apposition) {
        break;
      }
      close = open;
    }
    return found;
  }

  private @Nullable String title(Sentence sentence, int from, int close) {
    return close <= from || !isApposition(sentence, from)
        ? null
        : StoryTitles.behind(
            body.substring(sentence.word(from).start(), sentence.word(close - 1).end()));
  }

  private static int separatorBefore(Sentence sentence, int close, int verb) {
    for (int i = close - 1; i > 0 && verb - i < LONGEST; i--) {
      if (sentence.is(i, Kind.COMMA) || sentence.is(i, Kind.DASH)) {
        return i;
      }
      if (sentence.is(i, Kind.QUOTED) || sentence.is(i, Kind.SEMICOLON)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the words behind a comma describe the one in front of it. */
  private static boolean isApposition(Sentence sentence, int first) {
    if (!sentence.is(first, Kind.WORD)) {
      return sentence.is(first, Kind.NUMBER);
    }
    Word word = sentence.word(first);
    return !word.isCapital() && !Grammar.isPronoun(word.lower())
        || isRelative(word.lower())
        || word.lower().equals("whose")
        || word.text().length() <= 6 && word.text().indexOf('-') > 0
        || Titles.isOffice(word.text())
        || isSuffix(word.lower());
  }

  private static boolean isSuffix(String lower) {
    return lower.equals("jr") || lower.equals("sr") || lower.equals("d") || lower.equals("r");
  }

  /** Whom the sentence is about: who is named first, behind what leads in. */
  @Nullable Mention leading(Sentence sentence, int limit) {
    int from = 0;
    if (sentence.is(0, Kind.WORD) && leadsIn(sentence.word(0).lower())) {
      while (from < limit && !sentence.is(from, Kind.COMMA)) {
        from++;
      }
      from++;
    }
    while (from < limit && isJoint(sentence, from)) {
      from++;
    }
    return from >= limit ? null : mentions.startingAt(sentence, from);
  }

  private static boolean isJoint(Sentence sentence, int at) {
    return !sentence.is(at, Kind.WORD)
        || sentence.word(at).lower().equals("but")
        || sentence.word(at).lower().equals("and");
  }

  private static boolean leadsIn(String lower) {
    return !lower.equals("but")
            && !lower.equals("and")
            && !Grammar.isPronoun(lower)
            && !Grammar.isDeterminer(lower)
            && Grammar.isBoundary(lower)
        || lower.endsWith("ing") && lower.length() > 5
        || Grammar.isAdverb(lower);
  }
}
