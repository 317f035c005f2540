package org.belowline.people;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Names that are alone on a line: above what is quoted, "Ann Lee:", and below what one wrote, "–
 * Ann".
 */
final class LoneNames implements Finder {
  private static final String BEFORE = " >|*_~\"'“„«[(•-–—@";
  private static final String BEHIND = " :.,!*_~\"'”»)]-–—";

  private final NameIndex names;

  LoneNames(NameIndex names) {
    this.names = names;
  }

  @Override
  public void find(FoldedText text, Consumer<Edit> found) {
    int line = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        find(text, line, at, found);
        line = at + 1;
      }
    }
  }

  private void find(FoldedText text, int line, int end, Consumer<Edit> found) {
    int last = end;
    while (last > line && BEHIND.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    // A mark may be a part of the name.
    if (!accept(names.startingAt(text, line), last, found)) {
      accept(names.startingAt(text, behindMarks(text, line, end)), last, found);
    }
  }

  private static boolean accept(NameIndex.@Nullable Found name, int last, Consumer<Edit> found) {
    if (name == null || name.end() < last) {
      return false;
    }
    found.accept(new Edit(name.start(), name.end(), name.replacement()));
    return true;
  }

  /** Behind the marks that a line may begin with. */
  static int behindMarks(FoldedText text, int line, int end) {
    int start = line;
    while (start < end && BEFORE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }
}
