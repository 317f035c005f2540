package org.belowline.quote;

import java.util.List;

/**
 * Where the last turn of a conversation ends when no line names its source. What goes on below is
 * still speech while somebody in it speaks of himself or to somebody; one paragraph between may
 * not, unless all other turns are of one paragraph.
 */
final class TurnEnd {
  private static final int FEWEST_TURNS = 3;

  private final Story story;
  private final List<Turn> turns;

  /**
   * For a conversation.
   *
   * @param turns all of them; the last one is open
   */
  TurnEnd(Story story, List<Turn> turns) {
    this.story = story;
    this.turns = turns;
  }

  /**
   * The last line of the turn.
   *
   * @param first the line with its label
   * @param limit the last line that may belong to it
   */
  int of(int first, int limit) {
    int paragraph = story.line(first).paragraph();
    int last = first;
    while (last < limit && story.line(last + 1).paragraph() == paragraph) {
      last++;
    }
    if (last < limit && isLabelOnly(first) && last == first) {
      last++;
    }
    int reach = isOneParagraphEach() ? 1 : 2;
    if (last < limit && isQuestionWithoutAnswer()) {
      last++;
    }
    int spoken = last;
    for (int line = last + 1; line <= limit && line - spoken <= reach; line++) {
      StoryLine candidate = story.line(line);
      if (!candidate.isProse()) {
        break;
      }
      if (SpeechWords.isSpoken(candidate.text())) {
        spoken = line;
      }
    }
    return spoken;
  }

  private boolean isLabelOnly(int line) {
    TurnLabel label = turns.get(turns.size() - 1).label();
    return label != null && label.after() >= story.line(line).text().length();
  }

  /** Whether all turns above are of one paragraph, so that a longer one is unlikely. */
  private boolean isOneParagraphEach() {
    return turns.size() >= FEWEST_TURNS
        && turns.subList(0, turns.size() - 1).stream()
            .allMatch(
                turn ->
                    story.line(turn.first()).paragraph() == story.line(turn.last()).paragraph());
  }

  /** Where questions alone have labels, what stands below the last one is its answer. */
  private boolean isQuestionWithoutAnswer() {
    return turns.stream()
        .allMatch(
            turn ->
                turn.label() != null
                    && (turn.label().kind() == TurnLabel.Kind.QUESTION
                        || turn.label().kind() == TurnLabel.Kind.ASKER));
  }
}
