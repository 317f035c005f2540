package org.belowline.page.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form that threads have in layout text. */
interface ThreadLayout {
  /** All forms that are known; the first that finds a thread has it. */
  List<ThreadLayout> ALL =
      List.of(
          new ListThread(),
          new HeadedThread(),
          new MarkedPosts(),
          new NumberedPosts(),
          new DividedPosts(),
          new UncountedThread());

  List<ThreadLayout> FLAT = List.of(new FlatThread());

  /** The thread of the page; null where it shows none of this form. */
  @Nullable FoundThread find(List<Line> page);
}
