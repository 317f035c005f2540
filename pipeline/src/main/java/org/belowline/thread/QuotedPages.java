package org.belowline.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.RawComment;
import org.belowline.text.Names;
import org.jspecify.annotations.Nullable;

/**
 * Links posts that quote a post of another page of their thread. On its own page such a post stands
 * at top level, and nothing shows its place; one that quotes the article has a reference.
 */
final class QuotedPages {
  private QuotedPages() {}

  /**
   * The same comments, with the links that were found: to the post with the id that was quoted
   * last, else to the last one before of the author that was.
   *
   * @param comments in order of position
   */
  static List<RawComment> linked(List<RawComment> comments) {
    Map<String, Integer> byId = new HashMap<>();
    Map<String, Integer> byAuthor = new HashMap<>();
    List<RawComment> linked = new ArrayList<>(comments.size());
    for (int v = 0; v < comments.size(); v++) {
      RawComment comment = comments.get(v);
      Integer quoted = quoted(comment, byId, byAuthor);
      linked.add(quoted == null ? comment : comment.withReference(quoted));
      if (comment.siteId() != null) {
        byId.putIfAbsent(comment.siteId(), v);
      }
      if (comment.author() != null) {
        byAuthor.put(Names.fold(comment.author()), v);
      }
    }
    return linked;
  }

  private static @Nullable Integer quoted(
      RawComment comment, Map<String, Integer> byId, Map<String, Integer> byAuthor) {
    List<String> quoted = comment.quoted();
    if (comment.parent() != null
        || comment.evidence() != null
        || quoted == null
        || quoted.isEmpty()) {
      return null;
    }
    String last = quoted.get(quoted.size() - 1);
    Integer place = byId.get(last);
    return place == null ? byAuthor.get(Names.fold(last)) : place;
  }
}
