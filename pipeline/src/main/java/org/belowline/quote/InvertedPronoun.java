package org.belowline.quote;

import java.util.Set;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** A pronoun that hangs at a verb by a hyphen: "dit-elle", "a-t-il ajouté". */
final class InvertedPronoun {
  private static final Set<String> PRONOUNS = Set.of("il", "elle", "on", "ils", "elles");

  private InvertedPronoun() {}

  /** The pronoun of the verb at this place; null where none hangs there. */
  static @Nullable Mention at(Sentence sentence, int verb) {
    Mention own = of(sentence, verb, verb);
    return own == null && sentence.is(verb - 1, Kind.WORD) ? of(sentence, verb - 1, verb) : own;
  }

  private static @Nullable Mention of(Sentence sentence, int at, int verb) {
    Word word = sentence.word(at);
    int hyphen = word.lower().lastIndexOf('-');
    if (hyphen < 0 || !PRONOUNS.contains(word.lower().substring(hyphen + 1))) {
      return null;
    }
    int start = word.start() + hyphen + 1;
    return new Mention(
        Mention.Kind.PRONOUN, null, null, verb, verb, start, word.start() + word.text().length());
  }
}
