package org.belowline.also;

import static java.util.Objects.requireNonNull;

import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.belowline.model.Ids;
import org.belowline.model.RawComment;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a comment, over all threads of one host: where the site gives ids, by these, else by
 * the folded name.
 *
 * @param name as printed
 * @param host null where the articles have no address; they count as one host then
 */
record Person(String id, String name, @Nullable String host) {
  /** Who wrote the comment; null where nobody is known. */
  static @Nullable Person of(Discussion discussion, Comment comment) {
    if (comment.participantId() == null) {
      return null;
    }
    RawComment content = comment.content();
    String host = discussion.article().host();
    String authorId = content.authorId();
    String name = content.author();
    return new Person(
        authorId == null
            ? Ids.personOfName(host, Names.fold(requireNonNull(name)))
            : Ids.personOfId(host, authorId),
        name == null ? authorId : name,
        host);
  }
}
