package org.belowline.quote;

import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Calder had this answer: “…”. */
final class NameBeforeColon implements SpeakerRule {
  private static final int FEWEST_WORDS = 3;

  @Override
  public String code() {
    return "colon";
  }

  @Override
  public @Nullable Said find(Quoted quoted, Story story) {
    int colon = quoted.at() - 1;
    if (!quoted.sentence().is(colon, Kind.COLON)) {
      return null;
    }
    Cue cue = quoted.cueBefore();
    if (cue != null) {
      return Said.by(cue, code());
    }
    Mention mention = story.subjects().leading(quoted.sentence(), colon);
    if (mention == null) {
      return null;
    }
    boolean label = mention.kind() == Mention.Kind.NAME && mention.to() == colon - 1;
    boolean somebody =
        mention.kind() == Mention.Kind.NAME ? story.places().isKnown(mention) : quoted.isSentence();
    return label || somebody && quoted.countWords(FEWEST_WORDS) >= FEWEST_WORDS
        ? new Said(mention, null, code())
        : null;
  }
}
