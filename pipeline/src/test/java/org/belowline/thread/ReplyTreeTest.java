package org.belowline.thread;

import static org.belowline.thread.Threads.chain;
import static org.belowline.thread.Threads.tree;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.belowline.model.Comment;
import org.junit.jupiter.api.Test;

class ReplyTreeTest {
  @Test
  void placesEighteenComments() {
    ReplyTree tree = Threads.EIGHTEEN;
    assertThat(
        each(tree, tree::path),
        is(
            List.of(
                "1", "2", "3", "4", "4.1", "4.1.1", "4.1.2", "4.1.3", "5", "5.1", "5.1.1",
                "5.1.1.1", "5.1.2", "5.1.2.1", "5.1.2.2", "6", "7", "8")));
    assertThat(
        each(tree, tree::depth), is(List.of(1, 1, 1, 1, 2, 3, 3, 3, 1, 2, 3, 4, 3, 4, 4, 1, 1, 1)));
    assertThat(
        each(tree, tree::subtreeSize),
        is(List.of(1, 1, 1, 5, 4, 1, 1, 1, 7, 6, 2, 1, 3, 1, 1, 1, 1, 1)));
    assertThat(
        each(tree, tree::height),
        is(List.of(0, 0, 0, 2, 1, 0, 0, 0, 3, 2, 1, 0, 1, 0, 0, 0, 0, 0)));
    assertThat(
        each(tree, tree::root),
        is(List.of(0, 1, 2, 3, 3, 3, 3, 3, 8, 8, 8, 8, 8, 8, 8, 15, 16, 17)));
    assertThat(
        each(tree, tree::childCount),
        is(List.of(0, 0, 0, 1, 3, 0, 0, 0, 1, 2, 1, 0, 2, 0, 0, 0, 0, 0)));
  }

  @Test
  void takesParentsThatStandBehindTheirReplies() {
    ReplyTree tree = tree(2, 0, -1, 2, -1);
    assertThat(each(tree, tree::path), is(List.of("1.1", "1.1.1", "1", "1.2", "2")));
    assertThat(each(tree, tree::root), is(List.of(2, 2, 2, 2, 4)));
    assertThat(tree.child(2, 0), is(0));
    assertThat(tree.child(2, 1), is(3));
    assertThat(tree.topLevel(1), is(4));
  }

  @Test
  void hasNoPathBelowTheDeepest() {
    ReplyTree tree = chain(Comment.DEEPEST_PATH + 1);
    String deepest = "1" + ".1".repeat(Comment.DEEPEST_PATH - 1);
    assertThat(tree.path(Comment.DEEPEST_PATH - 1), is(deepest));
    assertThat(tree.path(Comment.DEEPEST_PATH), is(nullValue()));
  }

  @Test
  void refusesCircles() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> tree(-1, 2, 1, 2));
    assertThat(refusal.getMessage(), containsString("3 comments"));
    assertThrows(IllegalArgumentException.class, () -> tree(0));
  }

  @Test
  void refusesParentsThatAreNoComments() {
    assertThrows(IllegalArgumentException.class, () -> tree(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> tree(-2));
  }

  @Test
  void keepsItsOwnCopy() {
    int[] parents = {-1, 0};
    ReplyTree tree = new ReplyTree(parents);
    parents[1] = -1;
    assertThat(tree.parent(1), is(0));
  }

  private static <T> List<T> each(ReplyTree tree, IntFunction<T> property) {
    return IntStream.range(0, tree.size()).mapToObj(property).toList();
  }
}
