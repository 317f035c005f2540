package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.text.Phrases;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the thread of a page in its markup: the one door to this package. */
public final class MarkedThreads {
  /** The share of posts that show author or date from which on the boxes are comments. */
  private static final double ENOUGH_HEADS = 0.5;

  private static final double NEARLY_ALL = 0.8;

  private MarkedThreads() {}

  /**
   * The thread; null where no markup of one is known.
   *
   * @param laterPage whether the page is a second or later one of its thread, so that its first
   *     post is no article
   */
  public static @Nullable MarkedThread find(IndexedPage page, boolean laterPage) {
    ClassNames.Known names = new ClassNames.Known();
    for (CommentLayout layout : CommentLayout.ALL) {
      CommentLayout fitted = layout.on(page);
      MarkedThread thread = fitted == null ? null : read(page, fitted, names, laterPage);
      if (thread != null) {
        return thread;
      }
    }
    return null;
  }

  private static @Nullable MarkedThread read(
      IndexedPage page, CommentLayout layout, ClassNames.Known names, boolean laterPage) {
    PostWalk walk = new PostWalk(layout, names);
    page.document().traverse(walk);
    List<Post> posts = walk.posts();
    if (posts.isEmpty()) {
      return null;
    }
    Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    posts.forEach(post -> elements.add(post.element));
    List<PostText> texts =
        posts.stream().map(post -> PostText.of(post, walk.parts(), elements)).toList();
    if (!isThread(posts, texts, layout)) {
      return null;
    }
    boolean hasArticle =
        layout.isForum() && !laterPage && !isLater(layout.label(posts.get(0).element));
    List<RawComment> comments = comments(posts, texts, layout, hasArticle);
    if (comments.isEmpty() && !hasArticle) {
      return null;
    }
    return new MarkedThread(
        comments,
        List.copyOf(elements),
        hasArticle ? new MarkedThread.FirstPost(posts.get(0).element, texts.get(0)) : null,
        layout.isForum());
  }

  private static boolean isLater(@Nullable String label) {
    return label != null && label.length() < 9 && Integer.parseInt(label) > 1;
  }

  private static boolean isThread(List<Post> posts, List<PostText> texts, CommentLayout layout) {
    int bodies = 0;
    int heads = 0;
    for (int i = 0; i < posts.size(); i++) {
      PostText text = texts.get(i);
      boolean body = !text.body().isEmpty() && !posts.get(i).pingback;
      bodies += body ? 1 : 0;
      boolean head = text.author() != null || text.created() != null && !layout.needsAuthors();
      heads += body && head ? 1 : 0;
    }
    return bodies > 0 && (heads >= ENOUGH_HEADS * bodies || heads == 0 && !layout.needsHeads());
  }

  private static List<RawComment> comments(
      List<Post> posts, List<PostText> texts, CommentLayout layout, boolean hasArticle) {
    List<@Nullable String> authors = new ArrayList<>();
    texts.forEach(text -> authors.add(text.author()));
    List<Threading.Link> links = new Threading(posts, layout).links(authors);
    int[] places = new int[posts.size()];
    List<RawComment> comments = new ArrayList<>();
    boolean allHeaded = allHeaded(posts, texts);
    Set<String> ids = new HashSet<>();
    for (int place : Threading.parentsFirst(links)) {
      places[place] = -1;
      String id = layout.siteId(posts.get(place).element);
      boolean again = id != null && !ids.add(id);
      boolean headless = isHeadless(texts.get(place)) && !texts.get(place).body().isEmpty();
      if (hasArticle && place == 0 || again || allHeaded && headless) {
        continue;
      }
      Threading.Link link = links.get(place);
      Integer parent =
          link.parent() < 0 || places[link.parent()] < 0 ? null : places[link.parent()];
      Evidence evidence =
          parent == null && link.evidence() != Evidence.REFERENCE ? null : link.evidence();
      RawComment comment = comment(posts.get(place), texts.get(place), layout, parent, evidence);
      if (comment != null) {
        places[place] = comments.size();
        comments.add(comment);
      }
    }
    return comments;
  }

  private static boolean isHeadless(PostText text) {
    return text.author() == null && text.created() == null;
  }

  /** Whether next to all posts show author or date: a box that shows none is none then. */
  private static boolean allHeaded(List<Post> posts, List<PostText> texts) {
    int bodies = 0;
    int heads = 0;
    for (int i = 0; i < posts.size(); i++) {
      if (!posts.get(i).pingback && !texts.get(i).body().isEmpty()) {
        bodies++;
        heads += isHeadless(texts.get(i)) ? 0 : 1;
      }
    }
    return heads >= NEARLY_ALL * bodies;
  }

  private static @Nullable RawComment comment(
      Post post,
      PostText text,
      CommentLayout layout,
      @Nullable Integer parent,
      @Nullable Evidence evidence) {
    if (post.pingback
        || Phrases.isPingback(text.author() == null ? "" : text.author(), text.body())) {
      return null;
    }
    boolean empty = text.body().isEmpty();
    if (empty && text.author() == null) {
      return post.hasReplies ? RawComment.missing(parent, null) : null;
    }
    boolean deleted = Phrases.isPlaceholder(text.body());
    return new RawComment(
        parent,
        layout.label(post.element),
        deleted ? Status.DELETED : Status.PRESENT,
        evidence,
        layout.siteId(post.element),
        text.author(),
        text.authorUrl(),
        text.created(),
        deleted ? null : text.body(),
        quoted(post, layout),
        null,
        null);
  }

  private static @Nullable List<String> quoted(Post post, CommentLayout layout) {
    List<String> quoted = new ArrayList<>();
    for (Element quote : post.quotes) {
      String id = layout.quotedId(quote);
      String name = id == null ? layout.quotedName(quote) : id;
      if (name != null) {
        quoted.add(name);
      }
    }
    return quoted.isEmpty() ? null : quoted;
  }
}
