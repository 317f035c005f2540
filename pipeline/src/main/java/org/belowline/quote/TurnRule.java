package org.belowline.quote;

import java.util.ArrayList;
import java.util.List;
import org.belowline.model.Quote;
import org.belowline.model.Quote.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A sign by which labelled turns are a conversation that was held, and not a list. The label is the
 * mention of the speaker and lies outside the text of the turn.
 */
abstract class TurnRule implements QuoteRule {
  private static final String CLOSERS = "”\"»“";

  /** Whether the sign is there. */
  abstract boolean shows(Story story, Conversation conversation);

  @Override
  public final List<Finding> find(Story story) {
    List<Finding> found = new ArrayList<>();
    for (Conversation conversation : story.conversations()) {
      if (shows(story, conversation)) {
        conversation.turns().forEach(turn -> add(found, story, conversation, turn));
      }
    }
    return found;
  }

  private void add(List<Finding> found, Story story, Conversation conversation, Turn turn) {
    Passage words = words(story, turn);
    if (words == null) {
      return;
    }
    Introduction introduction = conversation.introduction();
    SourceLine closing = conversation.closing();
    found.add(
        Finding.apart(
            Quote.Kind.TRANSCRIPT,
            words,
            TurnSpeaker.of(story, conversation, turn),
            null,
            turn.role(),
            introduction == null || !introduction.introduces() ? null : introduction.sentence(),
            closing == null ? null : closing.citation(),
            code()));
  }

  /** What is said, without label and outer marks; null where nothing is. */
  private static @Nullable Passage words(Story story, Turn turn) {
    TurnLabel label = turn.label();
    int start = story.line(turn.first()).start() + (label == null ? 0 : label.after());
    int end = story.line(turn.last()).end();
    String body = story.body();
    while (start < end && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    boolean marked = label != null && label.start() > 0;
    if (marked && start < end && CLOSERS.indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    return start < end ? story.passage(start, end) : null;
  }

  /** Whether somebody in the turn speaks of himself or to somebody, or asks. */
  static boolean isLively(Story story, Turn turn) {
    for (int line = turn.first(); line <= turn.last(); line++) {
      if (story.line(line).asks() || SpeechWords.isSpoken(story.line(line).text())) {
        return true;
      }
    }
    return false;
  }
}
