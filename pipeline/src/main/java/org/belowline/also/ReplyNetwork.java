package org.belowline.also;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.jspecify.annotations.Nullable;

/**
 * Who replies to whom: people are nodes, over all threads of a host; an arrow leads from who
 * replies to who is answered, its weight the number of replies. Replies to oneself are arrows too;
 * comments of which nobody is known as the author, and replies to the article, are none.
 */
final class ReplyNetwork {
  static final byte NODE = 'n';
  static final byte ARROW = 'r';

  private ReplyNetwork() {}

  static void fill(Discussion discussion, Pieces pieces) {
    Map<String, Commenter> authors = new HashMap<>();
    Map<Commenter, Long> nodes = new HashMap<>();
    for (Comment comment : discussion.comments()) {
      Commenter person = Commenter.of(discussion, comment);
      if (person != null) {
        authors.put(comment.id(), person);
        nodes.merge(person, 1L, Long::sum);
      }
    }
    Map<String, Long> arrows = new TreeMap<>();
    for (Comment comment : discussion.comments()) {
      Commenter from = authors.get(comment.id());
      @Nullable Commenter to = comment.parentId() == null ? null : authors.get(comment.parentId());
      if (from != null && to != null) {
        arrows.merge(from.id() + to.id(), 1L, Long::sum);
      }
    }
    nodes.forEach(
        (person, comments) ->
            pieces.add(
                AlsoFile.REPLY_NETWORK,
                key(NODE, person.id()),
                value(
                    comments,
                    person.name() + "\n" + (person.host() == null ? "" : person.host()))));
    arrows.forEach(
        (ends, replies) ->
            pieces.add(AlsoFile.REPLY_NETWORK, key(ARROW, ends), value(replies, "")));
  }

  private static byte[] key(byte kind, String id) {
    byte[] bytes = id.getBytes(UTF_8);
    return ByteBuffer.allocate(1 + bytes.length).put(kind).put(bytes).array();
  }

  private static byte[] value(long count, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return ByteBuffer.allocate(Long.BYTES + bytes.length).putLong(count).put(bytes).array();
  }
}
