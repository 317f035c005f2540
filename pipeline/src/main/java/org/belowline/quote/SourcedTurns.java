package org.belowline.quote;

/** Two labelled turns or more, and below them a line that names their source. */
final class SourcedTurns extends TurnRule {
  @Override
  public String code() {
    return "sourced_turns";
  }

  @Override
  boolean shows(Story story, Conversation conversation) {
    return conversation.closing() != null
        && conversation.turns().size() > 1
        && conversation.turns().stream().anyMatch(turn -> isLively(story, turn))
        && !Faq.isAbove(story, conversation);
  }
}
