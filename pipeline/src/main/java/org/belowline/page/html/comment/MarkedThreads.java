package org.belowline.page.html.comment;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.belowline.model.RawComment;
import org.belowline.page.html.element.IndexedPage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the thread of a page in its markup: the one door to this package. */
public final class MarkedThreads {
  /** The share of posts that show author or date from which on the boxes are comments. */
  private static final double ENOUGH_HEADS = 0.5;

  private MarkedThreads() {}

  /**
   * The thread, of what the page shows and what it describes in JSON-LD; null where it has none.
   *
   * @param laterPage whether the page is a second or later one of its thread, so that its first
   *     post is no article
   */
  public static @Nullable MarkedThread find(IndexedPage page, boolean laterPage) {
    ClassNames.Known names = new ClassNames.Known();
    MarkedThread marked = shown(page, names, laterPage);
    MarkedThread shown = marked == null ? null : withMicrodata(page, names, marked);
    List<DescribedComment> described = DescribedComments.of(page);
    if (described.isEmpty()) {
      return shown;
    }
    return shown == null
        ? new MarkedThread(Union.of(List.of(), null, described), List.of(), null, false)
        : shown.withComments(
            Union.of(
                shown.comments(),
                shown.firstPost() == null ? null : shown.firstPost().text(),
                described));
  }

  private static @Nullable MarkedThread shown(
      IndexedPage page, ClassNames.Known names, boolean laterPage) {
    for (CommentLayout layout : CommentLayout.ALL) {
      CommentLayout fitted = layout.on(page);
      MarkedThread thread = fitted == null ? null : read(page, fitted, names, laterPage);
      if (thread != null) {
        return thread;
      }
    }
    return null;
  }

  /** With the comments that microdata marks elsewhere on the page, each that is not there yet. */
  private static MarkedThread withMicrodata(
      IndexedPage page, ClassNames.Known names, MarkedThread shown) {
    CommentLayout layout = new SchemaOrg(shown.elements()).on(page);
    MarkedThread beside = layout == null ? null : read(page, layout, names, true);
    return beside == null ? shown : shown.with(beside);
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
    List<RawComment> comments = new PostedComments(layout, posts, texts).after(hasArticle);
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
}
