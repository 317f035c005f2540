package org.belowline.quote;

/**
 * "This is Renn's own take at a press meeting, from the newsletter:" and below it labelled turns.
 * The sentence says that somebody speaks, or names one who then speaks.
 */
final class IntroducedTurns extends TurnRule {
  @Override
  public String code() {
    return "introduced_turns";
  }

  @Override
  boolean shows(Story story, Conversation conversation) {
    Introduction introduction = conversation.introduction();
    return introduction != null
        && introduction.colon()
        && (introduction.speech()
            || conversation.turns().stream()
                .anyMatch(
                    turn ->
                        turn.isNamed()
                            && turn.speaker() != null
                            && StoryNames.isNamed(introduction.sentence(), turn.speaker())))
        && conversation.turns().stream().anyMatch(turn -> isLively(story, turn))
        && !Faq.isAbove(story, conversation);
  }
}
