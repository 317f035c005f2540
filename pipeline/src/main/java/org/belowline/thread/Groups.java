package org.belowline.thread;

import java.util.Arrays;

/**
 * Comments put together by a number that each has, such as that of its branch or of its author:
 * linear in time, and two arrays for all groups together.
 */
final class Groups {
  /** The number of a comment that is in no group. */
  static final int NONE = -1;

  private final int[] start;
  private final int[] members;

  /**
   * The groups 0, 1, ….
   *
   * @param group of each comment, or {@link #NONE}
   * @param count of groups
   */
  Groups(int[] group, int count) {
    start = new int[count + 1];
    for (int number : group) {
      if (number != NONE) {
        start[number + 1]++;
      }
    }
    for (int number = 0; number < count; number++) {
      start[number + 1] += start[number];
    }
    members = new int[start[count]];
    int[] next = Arrays.copyOf(start, count);
    for (int v = 0; v < group.length; v++) {
      if (group[v] != NONE) {
        members[next[group[v]]++] = v;
      }
    }
  }

  int count() {
    return start.length - 1;
  }

  /** The number of comments in a group. */
  int size(int number) {
    return start[number + 1] - start[number];
  }

  /** The comments of a group, in order of index. */
  int[] members(int number) {
    return Arrays.copyOfRange(members, start[number], start[number + 1]);
  }
}
