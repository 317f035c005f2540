package org.belowline.page.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread printed one comment below the other, as {@link HeadedThread}, whose header has no count,
 * or that no header announces. Buttons, the number of comments or what the site says below them
 * show what they are.
 */
final class UncountedThread implements ThreadLayout {
  @Override
  public @Nullable FoundThread find(List<Line> page) {
    FoundThread thread = HeadedThread.belowHeader(page, false);
    return thread == null ? HeadedThread.withoutHeader(page) : thread;
  }
}
