package org.belowline.thread;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.belowline.model.Ids;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.text.Text;
import org.jspecify.annotations.Nullable;

/** The ids of one thread's comments, asked for in page order. */
final class CommentIds {
  private final String threadId;
  private final Set<String> siteIds = new HashSet<>();
  private final Map<String, Long> equalContents = new HashMap<>();

  CommentIds(String threadId) {
    this.threadId = threadId;
  }

  /**
   * The id of the next comment.
   *
   * @param path null where the comment is too deep to have one
   * @param parentId null at top level
   * @param place among its siblings, base 1
   */
  String next(RawComment comment, @Nullable String path, @Nullable String parentId, int place) {
    if (comment.status() == Status.MISSING) {
      String placePath = path != null ? path : requireNonNull(parentId) + "." + place;
      return Ids.commentOfPath(threadId, placePath);
    }
    String siteId = comment.siteId();
    // A page that shows one site id twice must not end in two rows with one key.
    if (siteId != null && siteIds.add(siteId)) {
      return Ids.commentOfSite(threadId, siteId);
    }
    return ofContent(comment);
  }

  private String ofContent(RawComment comment) {
    Moment created = comment.created();
    String createdText = created == null ? null : created.text();
    String body = comment.body() == null ? null : Text.normalise(comment.body());
    String firstOfEquals = Ids.commentOfContent(threadId, comment.author(), createdText, body, 0);
    long occurrence = equalContents.merge(firstOfEquals, 1L, Long::sum) - 1;
    return occurrence == 0
        ? firstOfEquals
        : Ids.commentOfContent(threadId, comment.author(), createdText, body, occurrence);
  }
}
