package org.belowline.quote;

import org.belowline.model.Quote.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one person says in a conversation until another speaks.
 *
 * @param label null where the turn has none
 * @param speaker tells the speakers of one conversation apart; null where nobody is named
 * @param known whether the story knows the speaker apart from the labels
 * @param role null where it is not told
 * @param first its first line
 * @param last its last line
 */
record Turn(
    @Nullable TurnLabel label,
    @Nullable String speaker,
    boolean known,
    @Nullable Role role,
    int first,
    int last) {
  Turn withRole(@Nullable Role other) {
    return new Turn(label, speaker, known, other, first, last);
  }

  Turn until(int line) {
    return new Turn(label, speaker, known, role, first, line);
  }

  boolean isNamed() {
    return label != null && label.kind() == TurnLabel.Kind.NAME;
  }
}
