package org.belowline.quote;

import java.util.List;
import org.belowline.model.Quote.Role;

/** Turns that are labelled as questions, most of which ask something, and what answers them. */
final class QuestionsAndAnswers extends TurnRule {
  private static final int FEWEST_UNANSWERED = 2;

  @Override
  public String code() {
    return "questions_and_answers";
  }

  @Override
  boolean shows(Story story, Conversation conversation) {
    List<Turn> questions =
        conversation.turns().stream().filter(QuestionsAndAnswers::isLabelled).toList();
    boolean letters =
        questions.stream().allMatch(turn -> turn.label() != null && turn.label().isLetter());
    long asking = questions.stream().filter(turn -> asks(story, turn)).count();
    boolean labelledAnswer =
        conversation.turns().stream()
            .anyMatch(
                turn ->
                    turn.label() != null
                        && turn.role() == Role.ANSWER
                        && (!letters || turn.known() || turn.label().isLetter()));
    return asking > 0
        && 2 * asking >= questions.size()
        && conversation.has(Role.ANSWER)
        && (labelledAnswer || !letters && questions.size() >= FEWEST_UNANSWERED)
        && !Faq.isAbove(story, conversation);
  }

  private static boolean isLabelled(Turn turn) {
    return turn.label() != null
        && (turn.label().kind() == TurnLabel.Kind.QUESTION
            || turn.label().kind() == TurnLabel.Kind.ASKER);
  }

  private static boolean asks(Story story, Turn turn) {
    for (int line = turn.first(); line <= turn.last(); line++) {
      if (story.line(line).text().indexOf('?') >= 0) {
        return true;
      }
    }
    return false;
  }
}
