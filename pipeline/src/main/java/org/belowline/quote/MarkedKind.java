package org.belowline.quote;

import org.belowline.model.Quote.Kind;
import org.belowline.quote.told.Word;
import org.jspecify.annotations.Nullable;

/** What sort of quotation stands between marks. */
final class MarkedKind {
  private MarkedKind() {}

  /** “…,” Renn said, “…”. */
  private static boolean resumes(Quoted quoted, Cue cue) {
    int before = cue.from() - 1;
    while (quoted.sentence().is(before, Word.Kind.COMMA)) {
      before--;
    }
    return cue.to() < quoted.at() && quoted.sentence().is(before, Word.Kind.QUOTED);
  }

  /** Behind a comma or colon two words are enough: he called, “Go on!” */
  private static boolean isAnnounced(Quoted quoted) {
    return quoted.isParted()
        && !quoted.beginsSentence()
        && quoted.beginsAsSentence()
        && quoted.endsAsSpeech()
        && quoted.countWords(2) == 2;
  }

  /** A sentence or more is direct speech; a part of one is mixed where somebody says it. */
  static Kind of(Quoted quoted, @Nullable Said said) {
    if (ScareMarks.isName(quoted)) {
      return Kind.SCARE;
    }
    boolean whole = quoted.beginsAsSentence() && quoted.isParted();
    if (said == null) {
      return quoted.isSentence() && quoted.isParted() || isAnnounced(quoted)
          ? Kind.DIRECT
          : Kind.SCARE;
    }
    if (said.rule().equals("goes_on")) {
      return Kind.DIRECT;
    }
    if (said.cue() != null && quoted.isParted() && resumes(quoted, said.cue())) {
      return Kind.DIRECT;
    }
    boolean told = said.rule().equals("cue_behind") && quoted.beginsSentence();
    return whole && !said.rule().equals("reported") || told ? Kind.DIRECT : Kind.MIXED;
  }
}
