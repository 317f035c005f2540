package org.belowline.thread;

import java.util.List;
import org.belowline.model.Article;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * A thread as the statistics see it; the lists go by index of the comment.
 *
 * @param participants ids of people; null where nobody is known
 * @param articleAuthors whether an author of the article wrote it; null where one is unknown
 * @param words null unless present
 */
record ThreadFacts(
    Article article,
    ReplyTree tree,
    List<RawComment> comments,
    List<@Nullable String> participants,
    List<@Nullable Boolean> articleAuthors,
    List<@Nullable Long> words) {

  int size() {
    return comments.size();
  }

  boolean isPresent(int comment) {
    return comments.get(comment).status() == Status.PRESENT;
  }

  /** When the comment was written; null where that is not known or the text is no date. */
  @Nullable Moment created(int comment) {
    Moment created = comments.get(comment).created();
    return created == null || created.at() == null ? null : created;
  }
}
