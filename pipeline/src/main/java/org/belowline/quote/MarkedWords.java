package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Quote;
import org.belowline.model.Quote.Speaker;
import org.belowline.text.Words;
import org.belowline.text.mark.MarkedPassage;
import org.jspecify.annotations.Nullable;

/**
 * What a comment marks as said by somebody else. Lines with ">" in front and boxes are blocks;
 * words in quotation marks are direct speech from four words on, or where somebody is said to speak
 * them; fewer are words that the writer keeps at a distance, or a title.
 */
final class MarkedWords implements CommentRule {
  private static final int FEWEST = 4;

  /** The part of a passage that must be known to be somebody's. */
  private static final double MOST = 0.5;

  @Override
  public List<CommentFinding> find(CommentText comment) {
    List<CommentFinding> found = new ArrayList<>();
    MarkedPassage before = null;
    CommentFinding last = null;
    int known = 0;
    for (MarkedPassage passage : comment.marked()) {
      while (known < comment.known().size()
          && comment.known().get(known).end() <= passage.start()) {
        known++;
      }
      CommentFinding next =
          before != null && last != null && continues(comment.body(), before, passage)
              ? again(comment, passage, last)
              : finding(comment, passage, speaker(comment, passage, known));
      found.add(next);
      if (before == null || before.outerEnd() <= passage.outerStart()) {
        before = passage;
        last = next;
      }
    }
    return found;
  }

  private static CommentFinding finding(
      CommentText comment, MarkedPassage passage, @Nullable Speaker known) {
    SpeechBeside beside = SpeechBeside.of(comment, passage);
    Speaker speaker = known;
    if (beside != null) {
      speaker =
          known == null
              ? beside.speaker()
              : new Speaker(known.name(), known.title(), beside.speaker().mention());
    }
    Quote.Kind kind = kind(comment.body(), passage, speaker != null);
    return new CommentFinding(
        kind,
        comment.passage(passage.start(), passage.end()),
        speaker,
        beside == null ? null : beside.cue(),
        null,
        rule(passage));
  }

  /** The next paragraph of the same utterance, which opens the mark again. */
  private static CommentFinding again(
      CommentText comment, MarkedPassage passage, CommentFinding last) {
    return new CommentFinding(
        last.kind(),
        comment.passage(passage.start(), passage.end()),
        last.speaker(),
        last.cue(),
        last,
        last.rule());
  }

  private static boolean continues(String body, MarkedPassage before, MarkedPassage passage) {
    return before.goesOn()
        && passage.kind() == MarkedPassage.Kind.MARKS
        && before.outerEnd() <= passage.outerStart()
        && body.substring(before.outerEnd(), passage.outerStart()).isBlank();
  }

  /** Who is known to have said most of the passage first; null where nobody is. */
  private static @Nullable Speaker speaker(CommentText comment, MarkedPassage passage, int from) {
    for (int k = from; k < comment.known().size(); k++) {
      CommentText.Known known = comment.known().get(k);
      if (known.start() >= passage.end()) {
        return null;
      }
      int common = Math.min(known.end(), passage.end()) - Math.max(known.start(), passage.start());
      if (common > MOST * (passage.end() - passage.start())) {
        return known.speaker();
      }
    }
    return null;
  }

  private static Quote.Kind kind(String body, MarkedPassage passage, boolean spoken) {
    return switch (passage.kind()) {
      case LINES, SET_OFF -> Quote.Kind.BLOCK;
      case MARKS ->
          spoken || Words.count(body.substring(passage.start(), passage.end())) >= FEWEST
              ? Quote.Kind.DIRECT
              : Quote.Kind.SCARE;
    };
  }

  private static String rule(MarkedPassage passage) {
    return switch (passage.kind()) {
      case LINES -> "quoted_lines";
      case SET_OFF -> "quoted_box";
      case MARKS -> "marked_words";
    };
  }
}
