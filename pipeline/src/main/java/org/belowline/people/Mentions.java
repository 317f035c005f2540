package org.belowline.people;

import java.util.function.Consumer;

/** Names behind an at sign: "@Ann", "@ Ann Lee", "@[Ann Lee]", "@AnnLee". */
final class Mentions implements Finder {
  private static final String OPENING = "[({\"'“„«*";
  private static final int MOST_OPENING = 2;

  private final NameIndex names;

  Mentions(NameIndex names) {
    this.names = names;
  }

  @Override
  public void find(FoldedText text, Consumer<Edit> found) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '@') {
        NameIndex.Found name = names.startingAt(text, behindOpening(text, at + 1));
        if (name != null) {
          found.accept(new Edit(name.start(), name.end(), name.replacement()));
        }
      }
    }
  }

  /** Behind a blank and marks that may stand in front of a name. */
  static int behindOpening(FoldedText text, int at) {
    int start = at;
    if (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int most = start + MOST_OPENING;
    while (start < most && start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }
}
