package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Quote;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * – Vi går nå, sier Mette Lund: a dash in front of the paragraph, and who speaks behind a comma.
 */
final class DashSpeech implements QuoteRule {
  private static final int MOST_SENTENCES = 6;

  @Override
  public String code() {
    return "dash";
  }

  @Override
  public List<Finding> find(Story story) {
    List<Finding> found = new ArrayList<>();
    List<Sentence> sentences = story.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence first = sentences.get(i);
      if (first.first() && first.size() > 2 && first.is(0, Kind.DASH)) {
        for (int k = i; k < sentences.size() && k - i < MOST_SENTENCES; k++) {
          if (sentences.get(k).paragraph() != first.paragraph()) {
            break;
          }
          Cue cue = closing(sentences.get(k), story.cues().get(k));
          if (cue != null) {
            found.add(finding(story, first, sentences.get(k), cue));
            break;
          }
        }
      }
    }
    return found;
  }

  private static @Nullable Cue closing(Sentence sentence, List<Cue> cues) {
    for (Cue cue : cues) {
      int before = cue.from() - 1;
      boolean parted = sentence.is(before, Kind.COMMA) || sentence.is(before, Kind.STOP);
      if (cue.behind() && cue.sense().direct() && parted) {
        return cue;
      }
    }
    return null;
  }

  private Finding finding(Story story, Sentence first, Sentence last, Cue cue) {
    int before = cue.from() - 1;
    int end = last.is(before, Kind.COMMA) ? last.word(before - 1).end() : last.word(before).end();
    return Finding.apart(
        Quote.Kind.DIRECT,
        story.passage(first.word(1).start(), end),
        new Speakers(story).of(cue.subject()),
        story.passage(cue.start(), cue.end()),
        null,
        null,
        null,
        code());
  }
}
