package org.belowline.quote;

import java.util.Set;
import java.util.regex.Pattern;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;

/**
 * Marks around what nobody says at that moment: titles of works, nicknames, words as words, words
 * that the author keeps at a distance.
 */
final class ScareMarks {
  private static final int MOST_WORDS = 9;
  private static final Pattern PARTS = Pattern.compile("[\\s—–/]+");

  private static final Set<String> SO_CALLED =
      Set.of(
          ("so-called known nicknamed titled entitled named word words phrase phrases term terms slogan"
                  + " sogenannte sogenannten dite dit llamado llamada cosiddetto cosiddetta zogenaamde")
              .split(" "));

  private static final Set<String> SMALL =
      Set.of(
          ("the a an of in on at for from with by to and or but nor as de la le les des du et el los y"
                  + " il di e der die das und van het en vs i o")
              .split(" "));

  private ScareMarks() {}

  /** Whether the words are the title of a work, or named as words. */
  static boolean isName(Quoted quoted) {
    return quoted.sentence().is(quoted.at(), Kind.ASIDE)
        || quoted.countWords(MOST_WORDS + 1) <= MOST_WORDS
            && (isSoCalled(quoted) || isTitle(quoted));
  }

  private static boolean isSoCalled(Quoted quoted) {
    Sentence sentence = quoted.sentence();
    int before = quoted.at() - 1;
    if (sentence.is(before, Kind.WORD) && sentence.word(before).lower().equals("as")) {
      before--;
    }
    return sentence.is(before, Kind.WORD) && SO_CALLED.contains(sentence.word(before).lower());
  }

  /** Whether all words but small ones have a capital, and the sentence goes on around them. */
  private static boolean isTitle(Quoted quoted) {
    if (quoted.beginsSentence() && quoted.isAlone()) {
      return false;
    }
    int capitals = 0;
    for (String word : PARTS.split(quoted.text())) {
      int at = 0;
      while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
        at++;
      }
      if (at == word.length()) {
        continue;
      }
      if (Character.isLowerCase(word.charAt(at))) {
        if (!SMALL.contains(word.substring(at))) {
          return false;
        }
      } else {
        capitals++;
      }
    }
    boolean isWork = capitals > 1 && !quoted.endsAsSpeech();
    return capitals > 0 && !isSpoken(quoted, isWork);
  }

  /**
   * A comma or colon in front, or a cue right behind, makes it speech; a cue right in front does,
   * but where a work may be sung or read: sang “The Long Way”.
   */
  private static boolean isSpoken(Quoted quoted, boolean isWork) {
    Sentence sentence = quoted.sentence();
    Cue behind = quoted.cueBehind();
    Cue before = quoted.cueBefore();
    char last = quoted.body().charAt(quoted.marked().end() - 1);
    boolean told =
        behind != null
            && behind.sense().direct()
            && (",?!".indexOf(last) >= 0 || sentence.is(quoted.at() + 1, Kind.COMMA))
            && CueBehind.stands(quoted, behind)
            && quoted.beginsSentence();
    boolean introduced =
        before != null
            && before.sense().direct()
            && before.to() == quoted.at() - 2
            && (sentence.is(quoted.at() - 1, Kind.COMMA)
                || sentence.is(quoted.at() - 1, Kind.COLON));
    boolean right =
        !isWork && before != null && before.to() == quoted.at() - 1 && before.sense().direct();
    return told || introduced || right;
  }
}
