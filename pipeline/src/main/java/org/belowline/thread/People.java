package org.belowline.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The participants of a thread by number, from 0 on, as they first appear.
 *
 * @param ids of the participants, in order of number
 * @param authors the number of each comment's author, or {@link Groups#NONE}
 */
record People(List<String> ids, int[] authors) {
  static People of(List<CommentFacts> comments) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> ids = new ArrayList<>();
    int[] authors = new int[comments.size()];
    int v = 0;
    for (CommentFacts comment : comments) {
      String participant = comment.participant();
      if (participant == null) {
        authors[v++] = Groups.NONE;
        continue;
      }
      Integer number = numbers.putIfAbsent(participant, ids.size());
      if (number == null) {
        number = ids.size();
        ids.add(participant);
      }
      authors[v++] = number;
    }
    return new People(ids, authors);
  }

  int count() {
    return ids.size();
  }

  /**
   * The author of {@code v}'s parent, or {@link Groups#NONE}; also where the parent is no comment.
   */
  int answered(ReplyTree tree, int v) {
    return tree.isTopLevel(v) ? Groups.NONE : authors[tree.parent(v)];
  }

  /** The comments of each participant. */
  Groups comments() {
    return new Groups(authors, count());
  }
}
