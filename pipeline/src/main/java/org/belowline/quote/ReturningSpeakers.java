package org.belowline.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Quote.Role;

/**
 * Speakers who take turns: one of them speaks again after another has. The story knows two of them
 * apart from the labels; or most speak of themselves or ask, and two come back, or the story knows
 * one. Or one person who answers, with questions between that have no label.
 */
final class ReturningSpeakers extends TurnRule {
  private static final int FEWEST_QUESTIONS = 2;

  /** Who speaks to somebody soon says "I" or asks; in a long text somebody always does. */
  private static final int LINES_LOOKED_AT = 2;

  private static final int FEWEST_TURNS = 4;

  @Override
  public String code() {
    return "returning_speakers";
  }

  @Override
  boolean shows(Story story, Conversation conversation) {
    List<Turn> turns = conversation.turns();
    long questions =
        turns.stream().filter(turn -> turn.label() == null && turn.role() == Role.QUESTION).count();
    long lively = turns.stream().filter(turn -> isPersonal(story, turn)).count();
    boolean mostly = 3 * lively >= 2 * turns.size();
    long known = turns.stream().filter(Turn::known).map(Turn::speaker).distinct().count();
    boolean taking =
        conversation.speakers() > 1
            && conversation.returns()
            && (known > 1 && lively > 0
                || mostly && (known > 0 && turns.size() >= FEWEST_TURNS || returning(turns) > 1));
    return (taking || questions >= FEWEST_QUESTIONS && known > 0)
        && !Faq.isAbove(story, conversation);
  }

  /** How many speakers speak more than once. */
  private static long returning(List<Turn> turns) {
    Map<String, Integer> times = new HashMap<>();
    turns.forEach(turn -> times.merge(String.valueOf(turn.speaker()), 1, Integer::sum));
    return times.values().stream().filter(count -> count > 1).count();
  }

  private static boolean isPersonal(Story story, Turn turn) {
    int last = Math.min(turn.last(), turn.first() + LINES_LOOKED_AT - 1);
    for (int line = turn.first(); line <= last; line++) {
      if (story.line(line).asks() || SpeechWords.isFirstPerson(story.line(line).text())) {
        return true;
      }
    }
    return false;
  }
}
