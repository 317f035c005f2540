package org.belowline.page.text;

import java.util.List;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/** A comment as text prints it, which has neither ids nor links of the site. */
final class PrintedComment {
  private PrintedComment() {}

  /**
   * The comment, or the deleted one whose placeholder the body is.
   *
   * @param body paragraphs parted by one blank line
   * @param quoted names of quoted posts; null where none shows
   */
  static RawComment of(
      @Nullable Integer parent,
      @Nullable Evidence evidence,
      @Nullable String label,
      @Nullable String author,
      @Nullable Moment created,
      String body,
      @Nullable List<String> quoted,
      @Nullable Long votes) {
    boolean deleted = Phrases.isPlaceholder(body);
    return new RawComment(
        parent,
        label,
        deleted ? Status.DELETED : Status.PRESENT,
        evidence,
        null,
        author,
        null,
        created,
        deleted ? null : body,
        quoted,
        votes,
        null);
  }
}
