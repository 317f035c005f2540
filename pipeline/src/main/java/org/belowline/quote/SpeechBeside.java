package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belowline.model.Quote.Passage;
import org.belowline.model.Quote.Speaker;
import org.belowline.text.mark.MarkedPassage;
import org.belowline.text.mark.MarkedPassage.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to speak a passage, beside it: "@gull wrote:" above, "as Renn says, “…”" in front,
 * "“…,” said Renn" behind.
 *
 * @param cue the word that tells of speech; null where the name alone stands in front ("gull:")
 */
record SpeechBeside(Speaker speaker, @Nullable Passage cue) {
  /** What stands farther off says nothing of the passage. */
  private static final int FARTHEST = 120;

  private static final int MOST_WORDS_OF_A_NAME = 4;

  private record Word(String text, int start, int end) {}

  /** Null where nobody is said to speak. */
  static @Nullable SpeechBeside of(CommentText comment, MarkedPassage passage) {
    SpeechBeside before = before(comment, passage);
    return before == null && passage.kind() == Kind.MARKS ? behind(comment, passage) : before;
  }

  private static @Nullable SpeechBeside before(CommentText comment, MarkedPassage passage) {
    String body = comment.body();
    int end = passage.outerStart();
    boolean sameLine = true;
    while (end > 0 && Character.isWhitespace(body.charAt(end - 1))) {
      sameLine &= body.charAt(--end) != '\n';
    }
    boolean colon = end > 0 && body.charAt(end - 1) == ':';
    if (!colon && !(sameLine && passage.kind() == Kind.MARKS)) {
      return null;
    }
    int start = startOfSentence(body, end);
    List<Word> words = words(body, start, end);
    for (int k = words.size() - 1; k >= 0; k--) {
      if (isCue(words.get(k).text())) {
        SpeechBeside found = around(comment, words, k);
        if (found != null) {
          return found;
        }
      }
    }
    Speaker alone =
        colon && !words.isEmpty() ? nameEnding(comment, words, words.size() - 1, true) : null;
    return alone == null ? null : new SpeechBeside(alone, null);
  }

  private static @Nullable SpeechBeside behind(CommentText comment, MarkedPassage passage) {
    String body = comment.body();
    int start = passage.outerEnd();
    while (start < body.length() && ",. –—-".indexOf(body.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < body.length()
        && end - start < FARTHEST
        && ".!?:;,\n“”\"«»„".indexOf(body.charAt(end)) < 0) {
      end++;
    }
    List<Word> words = words(body, start, end);
    for (int k = 0; k < Math.min(words.size(), MOST_WORDS_OF_A_NAME + 1); k++) {
      if (isCue(words.get(k).text())) {
        return k == 0
            ? speechOf(comment, words, 0, nameStarting(comment, words, 1))
            : around(comment, words, k);
      }
    }
    return null;
  }

  /** By the name in front of the word that tells of speech, else by the one behind it. */
  private static @Nullable SpeechBeside around(CommentText comment, List<Word> words, int cue) {
    Speaker speaker = cue == 0 ? null : nameEnding(comment, words, cue - 1, false);
    return speechOf(
        comment, words, cue, speaker == null ? nameStarting(comment, words, cue + 1) : speaker);
  }

  private static @Nullable SpeechBeside speechOf(
      CommentText comment, List<Word> words, int cue, @Nullable Speaker speaker) {
    Word word = words.get(cue);
    return speaker == null
        ? null
        : new SpeechBeside(speaker, comment.passage(word.start(), word.end()));
  }

  /**
   * The name that ends with a word.
   *
   * @param whole whether nothing may stand in front of it
   */
  private static @Nullable Speaker nameEnding(
      CommentText comment, List<Word> words, int last, boolean whole) {
    int first = whole ? 0 : Math.max(0, last - MOST_WORDS_OF_A_NAME + 1);
    if (whole && last >= MOST_WORDS_OF_A_NAME) {
      return null;
    }
    for (int k = first; k <= (whole ? 0 : last); k++) {
      Speaker writer = writer(comment, words.get(k), words.get(last));
      if (writer != null) {
        return writer;
      }
    }
    int start = words.get(first).start();
    List<NameRun> runs = NameRuns.in(comment.body().substring(start, words.get(last).end()));
    if (runs.isEmpty()) {
      return null;
    }
    NameRun run = comment.speakers().trimmed(runs.get(runs.size() - 1));
    boolean ends = start + run.end() >= words.get(last).end() - 2;
    return ends && (!whole || run.start() == 0 && comment.speakers().isKnown(run))
        ? person(comment, run, start)
        : null;
  }

  private static @Nullable Speaker nameStarting(CommentText comment, List<Word> words, int first) {
    if (first >= words.size()) {
      return null;
    }
    int last = Math.min(words.size(), first + MOST_WORDS_OF_A_NAME) - 1;
    for (int k = last; k >= first; k--) {
      Speaker writer = writer(comment, words.get(first), words.get(k));
      if (writer != null) {
        return writer;
      }
    }
    int start = words.get(first).start();
    List<NameRun> runs = NameRuns.in(comment.body().substring(start, words.get(last).end()));
    return runs.isEmpty() || runs.get(0).start() > 0 ? null : person(comment, runs.get(0), start);
  }

  /** Somebody who writes in the thread, or whom an @ calls so. */
  private static @Nullable Speaker writer(CommentText comment, Word first, Word last) {
    boolean called = first.text().startsWith("@") && first.text().length() > 1;
    int start = first.start() + (called ? 1 : 0);
    String name = comment.body().substring(start, last.end());
    String writer = comment.speakers().writer(name);
    if (writer == null && !(called && first == last)) {
      return null;
    }
    return new Speaker(writer, null, comment.passage(start, last.end()));
  }

  private static @Nullable Speaker person(CommentText comment, NameRun run, int start) {
    Speaker person = comment.speakers().person(run);
    return person == null
        ? null
        : new Speaker(
            person.name(), person.title(), comment.passage(start + run.start(), start + run.end()));
  }

  private static boolean isCue(String word) {
    return SpeechWords.tellsOfSpeech(word.toLowerCase(Locale.ROOT));
  }

  private static int startOfSentence(String body, int end) {
    int start = end;
    while (start > 0 && end - start < FARTHEST) {
      char c = body.charAt(start - 1);
      boolean ends =
          c == '\n'
              || start < end
                  && ".!?…".indexOf(c) >= 0
                  && Character.isWhitespace(body.charAt(start));
      if (ends) {
        break;
      }
      start--;
    }
    return start;
  }

  /** The words between two places, without marks round them. */
  private static List<Word> words(String body, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && !Character.isWhitespace(body.charAt(at))) {
        at++;
      }
      int end = at;
      while (end > start && ",:;.!?)(…".indexOf(body.charAt(end - 1)) >= 0) {
        end--;
      }
      while (start < end && "(".indexOf(body.charAt(start)) >= 0) {
        start++;
      }
      if (end > start) {
        words.add(new Word(body.substring(start, end), start, end));
      }
      at++;
    }
    return words;
  }
}
