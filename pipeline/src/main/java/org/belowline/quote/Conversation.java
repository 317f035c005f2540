package org.belowline.quote;

import java.util.List;
import java.util.Objects;
import org.belowline.model.Quote.Role;
import org.jspecify.annotations.Nullable;

/**
 * Labelled turns one after the other, which may be a conversation.
 *
 * @param introduction the sentence above that introduces it; null where none does
 * @param closing the line that names the source; null where none does
 */
record Conversation(
    List<Turn> turns, @Nullable Introduction introduction, @Nullable SourceLine closing) {
  Conversation {
    turns = List.copyOf(turns);
  }

  /** How many different people speak, as far as they are named. */
  long speakers() {
    return turns.stream().map(Turn::speaker).filter(Objects::nonNull).distinct().count();
  }

  boolean has(Role role) {
    return turns.stream().anyMatch(turn -> turn.role() == role);
  }

  /** Whether somebody speaks again after another has spoken. */
  boolean returns() {
    return turns.size() > speakers() && speakers() > 0 && turns.size() > 2;
  }
}
