package org.belowline.people;

import org.belowline.model.Participant;
import org.belowline.model.RawComment;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a comment, as far as people can be told from one another.
 *
 * @param told by what
 * @param value the site's own id, or the folded name
 */
public record Person(Participant.Told told, String value) {
  /**
   * The author of a comment, by id where the input has one; null where nobody is known. Whose name
   * says that nobody is known is nobody, whatever the id.
   */
  public static @Nullable Person of(RawComment comment) {
    String name = comment.author() == null ? null : Names.fold(comment.author());
    if (name != null && Names.isNobody(name)) {
      return null;
    }
    if (comment.authorId() != null) {
      return new Person(Participant.Told.ID, comment.authorId());
    }
    return name == null ? null : new Person(Participant.Told.NAME, name);
  }
}
