package org.belowline.quote;

import org.jspecify.annotations.Nullable;

/**
 * Words that say who speaks.
 *
 * @param name the name; null for a pronoun or "the mayor"
 * @param title the office that stands with a name; null where none does
 * @param from the first word that belongs to it in its sentence, a title with it, base 0
 * @param to the last such word
 * @param start where what names the speaker begins in the body, in UTF-16 units
 * @param end where it ends
 */
record Mention(
    Kind kind,
    @Nullable String name,
    @Nullable String title,
    int from,
    int to,
    int start,
    int end) {
  enum Kind {
    NAME,
    PRONOUN,
    /** "the mayor", "officials". */
    NOUN
  }

  Mention withTitle(@Nullable String other) {
    return title != null || other == null
        ? this
        : new Mention(kind, name, other, from, to, start, end);
  }

  Mention from(int word) {
    return new Mention(kind, name, title, word, to, start, end);
  }
}
