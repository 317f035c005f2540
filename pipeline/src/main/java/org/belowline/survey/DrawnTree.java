package org.belowline.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import org.belowline.model.Comment;
import org.belowline.model.Discussion;
import org.jspecify.annotations.Nullable;

/**
 * A thread to be drawn, or of a large one the comments with most below them.
 *
 * @param nodes in page order
 */
public record DrawnTree(List<Node> nodes) {
  /** The most comments that are drawn of a thread. */
  public static final int MOST_NODES = 120;

  /** A comment has less below it than what it replies to, so that no node lacks its parent. */
  private static final Comparator<Comment> HEAVIEST =
      Comparator.comparingLong((Comment comment) -> comment.statistics().descendants())
          .reversed()
          .thenComparingLong(Comment::position);

  /**
   * A comment.
   *
   * @param parent place of the node in the list; null at top level
   * @param place its path, or below the deepest that has one its position
   * @param status code of it
   * @param author as it is shown; null where nobody is
   * @param beginning of the text; null where there is none
   * @param hidden comments below this one that are not drawn, nor below another that is
   */
  public record Node(
      @Nullable Integer parent,
      String place,
      String status,
      @Nullable String author,
      @Nullable String beginning,
      long hidden) {}

  public DrawnTree {
    nodes = List.copyOf(nodes);
  }

  static DrawnTree of(Discussion discussion) {
    PriorityQueue<Comment> heaviest = new PriorityQueue<>(HEAVIEST.reversed());
    for (Comment comment : discussion.comments()) {
      heaviest.add(comment);
      if (heaviest.size() > MOST_NODES) {
        heaviest.remove();
      }
    }
    List<Comment> drawn =
        heaviest.stream().sorted(Comparator.comparingLong(Comment::position)).toList();
    Map<String, Integer> places = new HashMap<>();
    long[] hidden = new long[drawn.size()];
    for (int i = 0; i < hidden.length; i++) {
      places.put(drawn.get(i).id(), i);
      hidden[i] = drawn.get(i).statistics().descendants();
    }
    for (Comment comment : drawn) {
      if (comment.parentId() != null) {
        hidden[places.get(comment.parentId())] -= comment.statistics().descendants() + 1;
      }
    }
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < hidden.length; i++) {
      nodes.add(node(drawn.get(i), places, hidden[i]));
    }
    return new DrawnTree(nodes);
  }

  private static Node node(Comment comment, Map<String, Integer> places, long hidden) {
    return new Node(
        comment.parentId() == null ? null : places.get(comment.parentId()),
        comment.path() == null || comment.path().length() > Excerpt.PLACE
            ? "#" + comment.position()
            : comment.path(),
        comment.content().status().name().toLowerCase(Locale.ROOT),
        Excerpt.author(comment.content().author()),
        Excerpt.body(comment.content().body()),
        hidden);
  }
}
