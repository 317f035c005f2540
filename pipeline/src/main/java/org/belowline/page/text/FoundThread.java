package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.belowline.model.RawComment;
import org.jspecify.annotations.Nullable;

/**
 * A thread in a page.
 *
 * @param header what stands above it; null where nothing does
 * @param start its first line, that of the header included; base 0
 * @param end behind its last line
 * @param comments in page order
 * @param roles of the lines from {@code start} on
 * @param firstPost the article, where it is a post of the thread; null where the site has articles
 */
record FoundThread(
    @Nullable CommentHeader header,
    int start,
    int end,
    List<RawComment> comments,
    List<Role> roles,
    @Nullable FirstPost firstPost) {
  /**
   * The thread of which these lines are comments, and all others of its lines the site's.
   *
   * @param commentLines base 0 lines of the page
   */
  static FoundThread of(
      @Nullable CommentHeader header,
      int start,
      int end,
      List<RawComment> comments,
      List<Integer> commentLines,
      @Nullable FirstPost firstPost) {
    List<Role> roles = new ArrayList<>(Collections.nCopies(end - start, Role.FURNITURE));
    for (int line : commentLines) {
      roles.set(line - start, Role.COMMENT);
    }
    return new FoundThread(header, start, end, comments, roles, firstPost);
  }

  FoundThread {
    if (roles.size() != end - start) {
      throw new IllegalArgumentException(
          "%d roles for lines %d to %d".formatted(roles.size(), start, end));
    }
  }
}
