package org.belowline.thread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.ParentFault;
import org.belowline.model.RawComment;
import org.jspecify.annotations.Nullable;

/**
 * Who answers whom, from the ids that comments have and name. One comment that is missing stands
 * for each unknown id, at top level, before the first that answers it. A circle is broken at the
 * first of its comments, which goes to top level, as one does that answers itself.
 *
 * @param comments with their parents, and what was repaired of them; a parent may stand behind its
 *     replies
 * @param orphans replies to unknown ids
 * @param selfParents replies to themselves
 * @param cycles circles that were broken
 */
record ReplyLinks(List<RawComment> comments, long orphans, long selfParents, long cycles) {
  private static final int SELF = -2;
  private static final int CYCLE = -3;

  /** Unknown ids have numbers from here downwards until they have a place. */
  private static final int UNKNOWN = -4;

  /**
   * Finds them.
   *
   * @param comments in the order of their positions
   * @param places of the comments, by their ids
   */
  static ReplyLinks resolve(List<RawComment> comments, Map<String, Integer> places) {
    int n = comments.size();
    int[] links = new int[n];
    Map<String, Integer> unknown = new HashMap<>();
    long orphans = 0;
    long selfParents = 0;
    for (int v = 0; v < n; v++) {
      String ref = comments.get(v).parentRef();
      Integer place = ref == null ? null : places.get(ref);
      if (ref == null) {
        links[v] = ReplyTree.ARTICLE;
      } else if (place == null) {
        orphans++;
        Integer number = unknown.putIfAbsent(ref, unknown.size());
        links[v] = UNKNOWN - (number == null ? unknown.size() - 1 : number);
      } else if (place == v) {
        selfParents++;
        links[v] = SELF;
      } else {
        links[v] = place;
      }
    }
    long cycles = breakCycles(links);
    return placed(comments, links, unknown.size(), orphans, selfParents, cycles);
  }

  /** Breaks each circle at its first comment; how many there were. */
  private static long breakCycles(int[] links) {
    int[] walk = new int[links.length];
    long cycles = 0;
    for (int start = 0; start < links.length; start++) {
      int v = start;
      while (v >= 0 && walk[v] == 0) {
        walk[v] = start + 1;
        v = links[v];
      }
      if (v < 0 || walk[v] != start + 1) {
        continue;
      }
      int first = v;
      for (int u = links[v]; u != v; u = links[u]) {
        first = Math.min(first, u);
      }
      links[first] = CYCLE;
      cycles++;
    }
    return cycles;
  }

  /** Puts each unknown comment in front of its first reply, and says what was repaired. */
  private static ReplyLinks placed(
      List<RawComment> comments,
      int[] links,
      int unknown,
      long orphans,
      long selfParents,
      long cycles) {
    int n = links.length;
    int[] place = new int[n];
    int[] unknownPlace = new int[unknown];
    Arrays.fill(unknownPlace, ReplyTree.ARTICLE);
    List<RawComment> all = new ArrayList<>(n + unknown);
    for (int v = 0; v < n; v++) {
      int number = UNKNOWN - links[v];
      if (number >= 0 && unknownPlace[number] == ReplyTree.ARTICLE) {
        unknownPlace[number] = all.size();
        all.add(RawComment.unknown(comments.get(v).parentRef()));
      }
      place[v] = all.size();
      ParentFault fault = fault(links[v]);
      all.add(fault == null ? comments.get(v) : comments.get(v).withFault(fault));
    }
    for (int v = 0; v < n; v++) {
      if (links[v] >= 0) {
        all.set(place[v], all.get(place[v]).withParent(place[links[v]], all.get(place[links[v]])));
      } else if (links[v] <= UNKNOWN) {
        all.set(place[v], all.get(place[v]).withParent(unknownPlace[UNKNOWN - links[v]]));
      }
    }
    return new ReplyLinks(all, orphans, selfParents, cycles);
  }

  private static @Nullable ParentFault fault(int link) {
    return switch (link) {
      case SELF -> ParentFault.SELF;
      case CYCLE -> ParentFault.CYCLE;
      default -> link <= UNKNOWN ? ParentFault.MISSING : null;
    };
  }
}
