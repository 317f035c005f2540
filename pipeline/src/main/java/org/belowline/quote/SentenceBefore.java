package org.belowline.quote;

import java.util.Locale;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Renn was blunt. “…”: the sentence in front tells who speaks. */
final class SentenceBefore implements SpeakerRule {
  @Override
  public String code() {
    return "sentence_before";
  }

  @Override
  public @Nullable Said find(Quoted quoted, Story story) {
    Sentence before = quoted.before().sentence();
    if (before == null || !quoted.beginsSentence() || !quoted.isSentence()) {
      return null;
    }
    boolean same = before.paragraph() == quoted.sentence().paragraph();
    boolean colon = before.is(before.size() - 1, Kind.COLON);
    if (!same && !colon) {
      return null;
    }
    for (int i = quoted.before().cues().size() - 1; i >= 0; i--) {
      Cue cue = quoted.before().cues().get(i);
      if (cue.sense().direct()) {
        return Said.by(cue, code());
      }
    }
    Mention mention = story.subjects().leading(before, before.size());
    return mention != null && isSomebody(story, mention) ? new Said(mention, null, code()) : null;
  }

  private static boolean isSomebody(Story story, Mention mention) {
    return switch (mention.kind()) {
      case NAME -> story.places().isKnown(mention);
      case PRONOUN ->
          Grammar.isPersonal(
              story.body().substring(mention.start(), mention.end()).toLowerCase(Locale.ROOT));
      case NOUN -> false;
    };
  }
}
