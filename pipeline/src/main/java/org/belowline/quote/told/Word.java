package org.belowline.quote.told;

import org.belowline.text.mark.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A word or mark of a sentence.
 *
 * @param text as printed, without the genitive's ending
 * @param lower the same in lower case, with straight apostrophes, an abbreviation with its point
 * @param start where it begins in the body, in UTF-16 units
 * @param end where it ends, the genitive's ending with it
 * @param genitive whether 's, or an apostrophe behind an s, follows
 * @param marked what stands between marks; null for all else
 */
public record Word(
    Kind kind,
    String text,
    String lower,
    int start,
    int end,
    boolean genitive,
    @Nullable Marked marked) {
  /** What stands there. */
  public enum Kind {
    WORD,
    NUMBER,
    COMMA,
    COLON,
    SEMICOLON,
    DASH,
    /** The end of a sentence, or an abbreviation's point. */
    STOP,
    /** A stretch in brackets. */
    ASIDE,
    /** A stretch between quotation marks. */
    QUOTED,
    OTHER
  }

  /** Whether it begins with a capital. */
  public boolean isCapital() {
    return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  /** The word that a stretch between marks is. */
  static Word quoted(Marked marked, Kind kind) {
    return new Word(kind, "", "", marked.open(), marked.after(), false, marked);
  }
}
