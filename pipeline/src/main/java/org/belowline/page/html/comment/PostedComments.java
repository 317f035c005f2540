package org.belowline.page.html.comment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.page.text.Phrases;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The comments that the posts of a thread are. */
final class PostedComments {
  /** The share of posts with author or date from which on a box without them is no comment. */
  private static final double NEARLY_ALL = 0.8;

  private final CommentLayout layout;
  private final List<Post> posts;
  private final List<PostText> texts;

  PostedComments(CommentLayout layout, List<Post> posts, List<PostText> texts) {
    this.layout = layout;
    this.posts = posts;
    this.texts = texts;
  }

  /**
   * The comments, each parent before its replies.
   *
   * @param article whether the first post is the article, and no comment
   */
  List<RawComment> after(boolean article) {
    List<Threading.Link> links = new Threading(posts, texts, layout).links();
    int[] places = new int[posts.size()];
    List<RawComment> comments = new ArrayList<>();
    boolean allHeaded = allHeaded();
    Set<String> ids = new HashSet<>();
    for (int place : Threading.parentsFirst(links)) {
      places[place] = -1;
      Post post = posts.get(place);
      PostText text = texts.get(place);
      String id = layout.siteId(post.element);
      boolean again = id != null && !ids.add(id);
      boolean noPost = allHeaded && isHeadless(text) && !text.body().isEmpty();
      boolean deleted = Deletion.shows(post, text);
      if (article && place == 0 || again || post.pending || noPost && !deleted) {
        continue;
      }
      Threading.Link link = links.get(place);
      Integer parent =
          link.parent() < 0 || places[link.parent()] < 0 ? null : places[link.parent()];
      Evidence evidence =
          parent == null && link.evidence() != Evidence.REFERENCE ? null : link.evidence();
      RawComment comment = comment(post, text, deleted, parent, evidence);
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
  private boolean allHeaded() {
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

  private @Nullable RawComment comment(
      Post post,
      PostText text,
      boolean deleted,
      @Nullable Integer parent,
      @Nullable Evidence evidence) {
    if (post.pingback
        || Phrases.isPingback(text.author() == null ? "" : text.author(), text.body())) {
      return null;
    }
    if (!deleted && text.body().isEmpty() && text.author() == null) {
      return post.hasReplies ? RawComment.missing(parent, null) : null;
    }
    String siteId = layout.siteId(post.element);
    return new RawComment(
            parent,
            layout.label(post.element),
            deleted ? Status.DELETED : Status.PRESENT,
            evidence,
            siteId,
            Deletion.isOfAuthor(text.author()) ? null : text.author(),
            text.authorUrl(),
            text.created(),
            deleted ? null : text.body(),
            quoted(post),
            Votes.of(post),
            Permalink.of(post, siteId))
        .withSetOff(deleted ? List.of() : text.setOff());
  }

  private @Nullable List<String> quoted(Post post) {
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
