package org.belowline.quote;

import java.util.List;
import java.util.Set;
import org.belowline.model.Quote.Passage;
import org.belowline.model.Quote.Speaker;
import org.jspecify.annotations.Nullable;

/** Who speaks in a block, by the sentence that introduces it: "As Calder wrote last week:". */
final class IntroducedSpeaker {
  private static final Set<String> BY =
      Set.of("by", "from", "of", "von", "par", "de", "por", "di", "van");

  private IntroducedSpeaker() {}

  /**
   * The one whose name stands next to the word that tells of speech, else the only person whom the
   * sentence names; null where there is no such one.
   */
  static @Nullable Speaker of(Story story, Introduction introduction) {
    String sentence = introduction.sentence();
    List<NameRun> runs = runs(story, sentence);
    for (NameRun run : runs) {
      if (standsBeforeSpeech(sentence, run) || standsAfterSpeech(sentence, run)) {
        String full = story.names().fullest(run.name());
        if (full != null || story.names().looksLikeName(run.name())) {
          return speaker(story, introduction, run, full == null ? run.name() : full);
        }
      }
    }
    String only = story.names().onlyOneIn(sentence);
    if (only == null) {
      return null;
    }
    for (NameRun run : runs) {
      if (only.equals(story.names().fullest(run.name()))) {
        return speaker(story, introduction, run, only);
      }
    }
    return null;
  }

  private static List<NameRun> runs(Story story, String sentence) {
    return NameRuns.in(sentence).stream().map(story.names()::trimmed).toList();
  }

  private static Speaker speaker(Story story, Introduction introduction, NameRun run, String name) {
    int sentence = introduction.line().start() + introduction.start();
    Passage mention = story.passage(sentence + run.start(), sentence + run.end());
    String title = run.title();
    return new Speaker(name, title == null ? story.names().title(name) : title, mention);
  }

  /** Whether a name stands next to the word that tells of speech. */
  static boolean isCertain(Story story, Introduction introduction) {
    String sentence = introduction.sentence();
    return runs(story, sentence).stream()
        .anyMatch(
            run ->
                (standsBeforeSpeech(sentence, run) || standsAfterSpeech(sentence, run))
                    && (story.names().fullest(run.name()) != null
                        || story.names().looksLikeName(run.name())));
  }

  private static boolean standsBeforeSpeech(String sentence, NameRun run) {
    int start = Math.min(sentence.length(), run.end() + 1);
    int end = start;
    while (end < sentence.length() && Character.isLetter(sentence.charAt(end))) {
      end++;
    }
    return SpeechWords.tellsOfSpeech(sentence.substring(start, end));
  }

  private static boolean standsAfterSpeech(String sentence, NameRun run) {
    int end = Math.max(0, run.start() - 1);
    int start = end;
    while (start > 0 && Character.isLetter(sentence.charAt(start - 1))) {
      start--;
    }
    String word = sentence.substring(start, end);
    if (BY.contains(word) && start > 1) {
      int from = start - 1;
      while (from > 0 && Character.isLetter(sentence.charAt(from - 1))) {
        from--;
      }
      word = sentence.substring(from, start - 1);
    }
    return SpeechWords.tellsOfSpeech(word);
  }
}
