package org.belowline.quote;

import java.util.List;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.belowline.text.mark.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A stretch between marks in its sentence.
 *
 * @param body the text it stands in
 * @param at its place among the words of the sentence, base 0
 * @param cues those of the sentence, in order
 * @param before what was told before it
 */
record Quoted(
    String body, Marked marked, Sentence sentence, int at, List<Cue> cues, Telling before) {
  private static final int FEWEST_WORDS = 4;

  String text() {
    return body.substring(marked.start(), marked.end());
  }

  /** The last cue in front of it; null for none. */
  @Nullable Cue cueBefore() {
    Cue last = null;
    for (Cue cue : cues) {
      if (cue.to() < at) {
        last = cue;
      }
    }
    return last;
  }

  /** The first cue behind it, no other quotation between; null for none. */
  @Nullable Cue cueBehind() {
    for (Cue cue : cues) {
      if (cue.from() > at) {
        for (int i = at + 1; i < cue.from(); i++) {
          if (sentence.is(i, Kind.QUOTED)) {
            return null;
          }
        }
        return cue;
      }
    }
    return null;
  }

  /** Whether it begins its sentence, but for marks and words that join. */
  boolean beginsSentence() {
    for (int i = 0; i < at; i++) {
      if (sentence.word(i).isWord() || sentence.is(i, Kind.QUOTED)) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing else stands in its sentence. */
  boolean isAlone() {
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (i != at && (word.isWord() || word.is(Kind.QUOTED) || word.is(Kind.NUMBER))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma or colon stands right in front, or it begins the sentence. */
  boolean isParted() {
    return beginsSentence()
        || sentence.is(at - 1, Kind.COMMA)
        || sentence.is(at - 1, Kind.COLON)
        || sentence.is(at - 1, Kind.DASH);
  }

  /** Whether it begins and ends as speech does: with a capital, with a point or comma. */
  boolean isSentence() {
    return beginsAsSentence() && endsAsSpeech() && countWords(FEWEST_WORDS) >= FEWEST_WORDS;
  }

  boolean beginsAsSentence() {
    int first = body.codePointAt(marked.start());
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "[…‘'“\"«¿¡.".indexOf(first) >= 0
        || !Character.isLowerCase(first) && Character.isLetter(first);
  }

  boolean endsAsSpeech() {
    int end = marked.end() - 1;
    while (end > marked.start() && "’'”\"»)]".indexOf(body.charAt(end)) >= 0) {
      end--;
    }
    return ".,?!…—–-".indexOf(body.charAt(end)) >= 0
        || marked.after() < body.length() && ".,".indexOf(body.charAt(marked.after())) >= 0
        || marked.state() == Marked.State.GOES_ON;
  }

  /** How many words it has, but no more than asked for. */
  int countWords(int most) {
    int count = 0;
    boolean inside = false;
    for (int i = marked.start(); i < marked.end() && count < most; i++) {
      boolean letter = Character.isLetterOrDigit(body.charAt(i));
      count += letter && !inside ? 1 : 0;
      inside = letter || inside && "'’-".indexOf(body.charAt(i)) >= 0;
    }
    return count;
  }
}
