package org.belowline.page.text;

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
  FoundThread {
    if (roles.size() != end - start) {
      throw new IllegalArgumentException(
          "%d roles for lines %d to %d".formatted(roles.size(), start, end));
    }
  }
}
