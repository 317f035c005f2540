package org.belowline.page.html.comment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks once through a page and gathers its posts, each with the candidates for its parts. */
final class PostWalk implements NodeVisitor {
  /** An element that is open, and changes whose posts follow. */
  private record Open(Element element, @Nullable Post post, @Nullable Post above) {}

  /** The rank of a whole box as a body. */
  private static final int LAST_BODY = 4;

  private final CommentLayout layout;
  private final ClassNames.Known known;
  private final List<Post> posts = new ArrayList<>();
  private final Map<Element, PartOf> parts = new IdentityHashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();

  /** The last post that was closed. */
  private @Nullable Post last;

  PostWalk(CommentLayout layout, ClassNames.Known known) {
    this.layout = layout;
    this.known = known;
  }

  /** The posts, in page order. */
  List<Post> posts() {
    return posts;
  }

  /** What elements within posts are for, by identity. */
  Map<Element, PartOf> parts() {
    return parts;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    List<String> names = known.of(element);
    Open top = open.peek();
    Post current = top == null ? null : top.post;
    Post continued = continued(element, names);
    if (continued != null) {
      continued.bodies.add(new Post.Candidate(element, LAST_BODY));
      open.push(new Open(element, continued, continued));
      return;
    }
    if (layout.isPost(element, names) && !isSame(current, element)) {
      Post above = top == null ? null : top.above;
      Post post = new Post(element, above, layout.level(names), layout.isPingback(element, names));
      if (above != null) {
        above.hasReplies = true;
      }
      posts.add(post);
      if (element.normalName().equals("dt")) {
        PartOf part = layout.part(element, names);
        if (part != null) {
          post.add(part, element);
        }
      }
      open.push(new Open(element, post, post));
      return;
    }
    if (current == null && last == null) {
      return;
    }
    if (current != null) {
      current.links.addAll(element.hasAttr("href") ? List.of(element) : List.of());
      current.pending |= ClassNames.endWith(names, "awaiting-moderation");
    }
    PartOf part = layout.part(element, names);
    if (part == null) {
      return;
    }
    if (part.part() == PostPart.REPLIES) {
      Post above = top == null ? null : top.above;
      Post beside = beside(element);
      open.push(new Open(element, null, beside == null ? above : beside));
      if (current != null) {
        parts.put(element, part);
      }
    } else if (current != null) {
      parts.put(element, part);
      current.add(part, element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    Open top = open.peek();
    if (top != null && top.element == node) {
      open.pop();
      if (top.post != null) {
        last = top.post;
      }
    }
  }

  /** The post of which this is the rest; null where it is none. */
  private @Nullable Post continued(Element element, List<String> names) {
    Element head = last == null ? null : layout.headAbove(element, names);
    Post post = head == null ? null : last;
    while (post != null && post.element != head) {
      post = post.above;
    }
    return post;
  }

  /** Themes mark a comment twice, as a list item and as the box in it. */
  private boolean isSame(@Nullable Post current, Element element) {
    if (current == null) {
      return false;
    }
    String inner = layout.siteId(element);
    String outer = layout.siteId(current.element);
    return inner != null && inner.equals(outer)
        || (inner == null || outer == null) && current.isBare() && isFirstWithin(current, element);
  }

  private static boolean isFirstWithin(Post post, Element element) {
    Element inner = element;
    while (inner != post.element) {
      Element outer = inner.parent();
      if (outer == null || outer.childrenSize() > 3) {
        return false;
      }
      inner = outer;
    }
    return true;
  }

  /** The post that ends right above a box of replies which stands beside it; null for none. */
  private @Nullable Post beside(Element replies) {
    Element before = replies.previousElementSibling();
    if (before == null || last == null) {
      return null;
    }
    Post outermost = last;
    while (outermost.above != null && outermost.above.element != openAbove()) {
      outermost = outermost.above;
    }
    Element element = outermost.element;
    return element == before || before.childrenSize() == 1 && element.parent() == before
        ? outermost
        : null;
  }

  private @Nullable Element openAbove() {
    Open top = open.peek();
    return top == null || top.above == null ? null : top.above.element;
  }
}
