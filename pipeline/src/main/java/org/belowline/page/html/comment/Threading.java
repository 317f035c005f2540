package org.belowline.page.html.comment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.belowline.model.Evidence;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Whom each post answers: the one that its markup names, else the one that it stands in or below,
 * else the last one above it of the level above, else the last post that it quotes.
 */
final class Threading {
  /** A post's parent, base 0; −1 at top level. */
  record Link(int parent, @Nullable Evidence evidence) {
    static final Link NONE = new Link(-1, null);
  }

  private final List<Post> posts;
  private final CommentLayout layout;
  private final Map<Post, Integer> places = new HashMap<>();

  /** The post that stands in a box; −1 where several do. */
  private final Map<Element, Integer> onlyPostOf = new IdentityHashMap<>();

  private final Map<String, Integer> bySiteId = new HashMap<>();
  private final QuotedPosts quoted;

  /** By how far the posts stand to the right, for layouts that say it in no other way. */
  private final int[] indented;

  /**
   * Starts.
   *
   * @param texts of the posts, in their order
   */
  Threading(List<Post> posts, List<PostText> texts, CommentLayout layout) {
    this.posts = posts;
    this.layout = layout;
    for (int i = 0; i < posts.size(); i++) {
      places.put(posts.get(i), i);
      Element box = posts.get(i).element.parent();
      if (box != null) {
        onlyPostOf.merge(box, i, (one, other) -> -1);
      }
      String id = layout.siteId(posts.get(i).element);
      if (id != null) {
        bySiteId.putIfAbsent(id, i);
      }
    }
    quoted = new QuotedPosts(posts, texts, layout, bySiteId);
    indented = layout.isForum() ? new int[0] : Indentation.parents(posts);
  }

  /** The links of all posts, in their order; no cycle among them. */
  List<Link> links() {
    Link[] links = new Link[posts.size()];
    Map<Integer, Integer> lastOfLevel = new HashMap<>();
    for (int i = 0; i < links.length; i++) {
      Post post = posts.get(i);
      links[i] = link(post, i, lastOfLevel);
      if (post.level > 0) {
        lastOfLevel.put(post.level, i);
      }
    }
    breakCycles(links);
    return Arrays.asList(links);
  }

  private Link link(Post post, int place, Map<Integer, Integer> lastOfLevel) {
    String named = layout.parentId(post.element);
    Integer parent = named == null ? null : bySiteId.get(named);
    if (parent != null && parent != place) {
      return new Link(parent, Evidence.MARKUP);
    }
    if (post.above != null) {
      return new Link(places.get(post.above), Evidence.MARKUP);
    }
    Integer above = post.level > 1 ? lastOfLevel.get(post.level - 1) : null;
    if (above != null) {
      return new Link(above, Evidence.MARKUP);
    }
    if (post.level == 0 && indented.length > 0 && indented[place] >= 0) {
      return new Link(indented[place], Evidence.MARKUP);
    }
    Integer holder = layout.isForum() ? null : holder(post);
    if (holder != null) {
      return new Link(holder, Evidence.MARKUP);
    }
    Integer source = quoted.source(post, place);
    return source == null ? Link.NONE : new Link(source, Evidence.REFERENCE);
  }

  /**
   * The post that alone stands in a box together with this one: "li > article" beside "li > ul > li
   * > article"; null where there is none.
   */
  private @Nullable Integer holder(Post post) {
    Element box = post.element.parent();
    box = box == null ? null : box.parent();
    while (box != null) {
      Integer place = onlyPostOf.get(box);
      if (place != null) {
        return place < 0 ? null : place;
      }
      box = box.parent();
    }
    return null;
  }

  /** Puts at top level what would answer itself by others. */
  static void breakCycles(Link[] links) {
    int[] state = new int[links.length];
    for (int start = 0; start < links.length; start++) {
      Deque<Integer> way = new ArrayDeque<>();
      int at = start;
      while (at >= 0 && state[at] == 0) {
        state[at] = 1;
        way.push(at);
        int next = links[at].parent();
        if (next >= 0 && state[next] == 1) {
          links[at] = Link.NONE;
        }
        at = links[at].parent();
      }
      way.forEach(place -> state[place] = 2);
    }
  }

  /** The places in an order that has each parent before its replies, page order else. */
  static List<Integer> parentsFirst(List<Link> links) {
    List<List<Integer>> replies = new ArrayList<>();
    links.forEach(link -> replies.add(new ArrayList<>()));
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = links.size() - 1; i >= 0; i--) {
      int parent = links.get(i).parent();
      if (parent < 0) {
        open.push(i);
      } else {
        replies.get(parent).add(i);
      }
    }
    List<Integer> order = new ArrayList<>();
    while (!open.isEmpty()) {
      int next = open.pop();
      order.add(next);
      replies.get(next).forEach(open::push);
    }
    return order;
  }
}
