package org.belowline.quote;

import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** “…” — Ines Calder. */
final class NameBehindDash implements SpeakerRule {
  @Override
  public String code() {
    return "signed";
  }

  @Override
  public @Nullable Said find(Quoted quoted, Story story) {
    Sentence sentence = quoted.sentence();
    int dash = quoted.at() + 1;
    if (!quoted.beginsSentence() || !sentence.is(dash, Kind.DASH)) {
      return null;
    }
    Mention mention = story.mentions().startingAt(sentence, dash + 1);
    return mention != null
            && mention.kind() == Mention.Kind.NAME
            && mention.from() == dash + 1
            && (mention.to() + 1 >= sentence.size() || !sentence.is(mention.to() + 1, Kind.WORD))
        ? new Said(mention, null, code())
        : null;
  }
}
