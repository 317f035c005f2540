package org.belowline.also;

import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Ids;
import org.belowline.model.Participant;
import org.belowline.people.Person;
import org.belowline.text.PageAddress;
import org.jspecify.annotations.Nullable;

/**
 * A person over all threads of one host, with {@code www.} or without: where the site gives ids, by
 * these, else by the folded name.
 *
 * @param name as the tables show it
 * @param host null where the articles have no address; they count as one host then
 */
record Commenter(String id, String name, @Nullable String host) {
  /** Who wrote the comment; null where nobody is known. */
  static @Nullable Commenter of(Discussion discussion, Comment comment) {
    Person person = comment.participantId() == null ? null : Person.of(comment.content());
    if (person == null) {
      return null;
    }
    String name = comment.content().author();
    return of(discussion.article().host(), person, name == null ? person.value() : name);
  }

  /** The person of this name on a host. */
  static Commenter of(@Nullable String host, Person person, String name) {
    String bare = host == null ? null : PageAddress.bare(host);
    return new Commenter(
        person.told() == Participant.Told.ID
            ? Ids.personOfId(bare, person.value())
            : Ids.personOfName(bare, person.value()),
        name,
        bare);
  }
}
