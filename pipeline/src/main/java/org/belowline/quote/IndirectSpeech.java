package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.model.Quote.Kind;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.jspecify.annotations.Nullable;

/** The clauses of a story that report what somebody says. */
final class IndirectSpeech {
  /** Who writes or reads the article, and nobody. */
  private static final Set<String> NOT_QUOTED =
      Set.of(
          ("i we you nobody none neither whoever anybody anyone everybody everyone ich wir niemand je nous"
                  + " personne nadie nessuno ingen")
              .split(" "));

  private final Story story;
  private final Speakers speakers;
  private final List<Finding> found = new ArrayList<>();

  private IndirectSpeech(Story story) {
    this.story = story;
    this.speakers = new Speakers(story);
  }

  /** All of them in order of place; in one sentence none overlaps another. */
  static List<Finding> find(Story story) {
    IndirectSpeech speech = new IndirectSpeech(story);
    for (int i = 0; i < story.sentences().size(); i++) {
      speech.read(story.sentences().get(i), story.cues().get(i));
    }
    return speech.found;
  }

  private void read(Sentence sentence, List<Cue> cues) {
    int free = 0;
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      int next = i + 1 < cues.size() ? next(cue, cues.get(i + 1)) : sentence.size();
      Reported reported = isTold(sentence, cue) ? reported(sentence, cue, next) : null;
      if (reported != null && reported.first() >= free) {
        add(sentence, reported);
        free = reported.last() + 1;
      }
    }
  }

  /** Where the next cue begins; its subject may be the one of this cue. */
  private static int next(Cue cue, Cue other) {
    return other.from() > cue.to() ? other.from() : other.at();
  }

  private static @Nullable Reported reported(Sentence sentence, Cue cue, int next) {
    for (ReportRule rule : ReportRule.ALL) {
      Reported reported = rule.find(sentence, cue, next);
      if (reported != null) {
        return reported;
      }
    }
    return null;
  }

  /** Whether somebody speaks here who can be quoted, and does speak. */
  private boolean isTold(Sentence sentence, Cue cue) {
    Mention subject = cue.subject();
    String words = story.body().substring(subject.start(), subject.end()).toLowerCase(Locale.ROOT);
    return !NOT_QUOTED.contains(words) && !words.startsWith("no ") && !isDenied(sentence, cue);
  }

  /** "did not say that". */
  private static boolean isDenied(Sentence sentence, Cue cue) {
    for (int i = cue.at() - 1; i >= 0 && i >= cue.at() - 2; i--) {
      if (sentence.is(i, Word.Kind.WORD)) {
        String lower = sentence.word(i).lower();
        if (lower.equals("not") || lower.equals("never") || lower.endsWith("n't")) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(Sentence sentence, Reported reported) {
    Word first = sentence.word(reported.first());
    Word last = sentence.word(reported.last());
    Cue cue = reported.cue();
    found.add(
        new Finding(
            Kind.INDIRECT,
            story.passage(first.start(), last.end()),
            speakers.of(cue.subject()),
            story.passage(cue.start(), cue.end()),
            null,
            null,
            null,
            story.codePoint(first.start()),
            false,
            reported.rule()));
  }
}
