package org.belowline.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Texts without what their finders find. As safe for use by several threads as they are. */
final class BodyMask {
  private static final Comparator<Edit> ORDER =
      Comparator.comparingInt(Edit::start).thenComparing(Edit::end, Comparator.reverseOrder());

  private final List<Finder> finders;

  BodyMask(Finder... finders) {
    this.finders = List.of(finders);
  }

  /** The text with all that is found replaced; of parts that overlap the first one. */
  String masked(String text) {
    FoldedText folded = new FoldedText(text);
    List<Edit> edits = new ArrayList<>();
    for (Finder finder : finders) {
      finder.find(folded, edits::add);
    }
    if (edits.isEmpty()) {
      return text;
    }
    edits.sort(ORDER);
    StringBuilder masked = new StringBuilder(text.length());
    int done = 0;
    int doneFolded = 0;
    for (Edit edit : edits) {
      if (edit.start() >= doneFolded) {
        masked.append(text, done, Math.max(done, folded.originalStart(edit.start())));
        masked.append(edit.replacement());
        done = folded.originalEnd(edit.end());
        doneFolded = edit.end();
      }
    }
    return masked.append(text, done, text.length()).toString();
  }
}
