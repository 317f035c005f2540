package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import org.belowline.quote.told.CueWords;
import org.belowline.quote.told.CueWords.Sense;
import org.belowline.quote.told.Sentence;
import org.belowline.quote.told.Word;
import org.belowline.quote.told.Word.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the words of speech in a sentence that have a speaker. */
final class CueReader {
  private static final Sense ACCORDING = CueWords.of("said");

  private final String body;
  private final Mentions mentions;
  private final Subjects subjects;

  CueReader(String body, NamePlaces names) {
    this.body = body;
    this.mentions = new Mentions(body, names);
    this.subjects = new Subjects(body, mentions);
  }

  Subjects subjects() {
    return subjects;
  }

  Mentions mentions() {
    return mentions;
  }

  /** The cues in order. */
  List<Cue> read(Sentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, Kind.WORD)) {
        Cue last = cues.isEmpty() ? null : cues.get(cues.size() - 1);
        Cue cue = phrase(sentence, i);
        cue = cue == null ? verb(sentence, i, last) : cue;
        if (cue != null) {
          cues.add(cue);
        }
      }
    }
    return cues;
  }

  /** "according to Renn", "in the words of Renn". */
  private @Nullable Cue phrase(Sentence sentence, int at) {
    int last = Phrase.endingOfSource(sentence, at);
    if (last < 0) {
      return null;
    }
    Mention mention = mentions.startingAt(sentence, last + 1);
    return mention == null ? null : cue(sentence, ACCORDING, at, last, mention, true);
  }

  private @Nullable Cue verb(Sentence sentence, int at, @Nullable Cue last) {
    Word word = sentence.word(at);
    Sense sense = CueWords.of(word.lower());
    if (!sense.any() || word.isCapital() && at > 0 || word.genitive()) {
      return null;
    }
    Mention hanging = sense.direct() ? InvertedPronoun.at(sentence, at) : null;
    if (hanging != null) {
      return cue(sentence, sense, at, at, hanging, true);
    }
    if (VerbPlace.isBehindQuotation(sentence, at) && sense.direct()) {
      Mention behind = mentions.startingAt(sentence, skipAdverbs(sentence, at + 1));
      if (behind != null) {
        return cue(sentence, sense, at, at, behind, true);
      }
    }
    if (VerbPlace.isNoun(sentence, at, sense) || VerbPlace.isPassive(sentence, at, sense)) {
      return null;
    }
    Mention subject = subject(sentence, at, sense, last);
    if (subject != null && sense.noun() && !VerbPlace.isSurelyVerb(sentence, at, subject)) {
      return null;
    }
    boolean inverted = at == 0 || sentence.is(at - 1, Kind.COMMA);
    if ((subject == null || at > 0 && isParted(sentence, at, subject))
        && inverted
        && sense.direct()
        && !sense.participle()) {
      Mention behind = mentions.startingAt(sentence, skipAdverbs(sentence, at + 1));
      if (behind != null) {
        return cue(sentence, sense, at, at, behind, true);
      }
    }
    return subject == null
        ? null
        : cue(sentence, sense, at, VerbPlace.withListener(sentence, at, sense), subject, false);
  }

  private @Nullable Mention subject(Sentence sentence, int at, Sense sense, @Nullable Cue last) {
    Mention before = subjects.before(sentence, at);
    if (sense.participle()) {
      boolean parted = at > 0 && !sentence.is(at - 1, Kind.WORD);
      if (before != null && !parted) {
        return before;
      }
      return last != null && !isAccording(last) && !isRelative(sentence, last)
          ? last.subject()
          : subjects.leading(sentence, at);
    }
    if (before != null) {
      return before;
    }
    if (at > 0 && sentence.word(at - 1).isWord() && isTo(sentence.word(at - 1).lower())) {
      return null;
    }
    boolean joined = VerbPlace.isJoined(sentence, at);
    return !joined ? null : last != null ? last.subject() : subjects.leading(sentence, at);
  }

  /** Whether the subject does not stand right in front of the verb or its apposition. */
  private static boolean isParted(Sentence sentence, int at, Mention subject) {
    return subject.to() + 1 < at && !sentence.is(subject.to() + 1, Kind.COMMA);
  }

  private static boolean isAccording(Cue cue) {
    return cue.last() > cue.at() && cue.behind();
  }

  /** "a man who said": not what the sentence is about. */
  private static boolean isRelative(Sentence sentence, Cue cue) {
    return !cue.behind()
        && sentence.is(cue.at() - 1, Kind.WORD)
        && List.of("who", "which", "that").contains(sentence.word(cue.at() - 1).lower());
  }

  private static boolean isTo(String lower) {
    return lower.equals("to") || lower.equals("of") || lower.equals("by") || lower.equals("for");
  }

  private static int skipAdverbs(Sentence sentence, int from) {
    int at = from;
    while (sentence.is(at, Kind.WORD) && Grammar.isAdverb(sentence.word(at).lower())) {
      at++;
    }
    return at;
  }

  private Cue cue(
      Sentence sentence, Sense sense, int at, int last, Mention subject, boolean behind) {
    Mention titled = behind ? withTitleBehind(sentence, subject) : subject;
    Word end = sentence.word(last);
    return new Cue(
        sense,
        at,
        last,
        titled,
        behind,
        sentence.word(at).start(),
        end.genitive() ? end.end() : end.start() + end.text().length());
  }

  /** "said Ines Calder, the harbour master". */
  private Mention withTitleBehind(Sentence sentence, Mention subject) {
    int comma = subject.to() + 1;
    if (subject.kind() != Mention.Kind.NAME
        || !sentence.is(comma, Kind.COMMA)
        || !sentence.is(comma + 1, Kind.WORD)
        || sentence.word(comma + 1).isCapital()) {
      return subject;
    }
    int end = comma + 1;
    while (sentence.is(end, Kind.WORD)) {
      end++;
    }
    return subject.withTitle(
        StoryTitles.behind(
            body.substring(sentence.word(comma + 1).start(), sentence.word(end - 1).end())));
  }
}
