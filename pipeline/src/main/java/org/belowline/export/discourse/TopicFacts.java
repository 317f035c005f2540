package org.belowline.export.discourse;

import org.belowline.export.ThreadKey;
import org.belowline.model.Article;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/** What is known of a topic so far, by itself and by its posts. */
final class TopicFacts {
  private static final String CODE = "discourse";
  private static final String AVATAR = "/user_avatar/";

  private @Nullable String id;
  private @Nullable String slug;
  private @Nullable String title;
  private @Nullable String host;
  private @Nullable Long postsCount;
  private @Nullable Boolean closed;
  private @Nullable Boolean archived;
  private @Nullable ThreadKey key;

  /** Takes what the topic says of itself. */
  void set(String name, @Nullable String value) {
    switch (name) {
      case "id" -> id = value;
      case "slug" -> slug = value;
      case "title" -> title = value;
      case "posts_count" -> postsCount = TopicJson.number(value);
      case "closed" -> closed = value == null ? null : Boolean.valueOf(value);
      case "archived" -> archived = value == null ? null : Boolean.valueOf(value);
      default -> {
        // Of no use here.
      }
    }
  }

  /** Takes what a post says of it. */
  void note(Post post) {
    id = id == null ? post.topicId : id;
    slug = slug == null ? post.topicSlug : slug;
    host = host == null ? host(post) : host;
  }

  @Nullable String id() {
    return id;
  }

  /** The address where it is known; else slug and number, which several forums may share. */
  ThreadKey key() {
    if (key == null) {
      String path = (slug == null ? "" : slug + "/") + id;
      key = ThreadKey.of(host == null ? null : "https://" + host + "/t/" + path, CODE, path);
    }
    return key;
  }

  /** Where somebody of the forum is shown; null where it is not known which forum that is. */
  @Nullable String profile(@Nullable String username) {
    return username == null || host == null ? null : "https://" + host + "/u/" + username;
  }

  /** The address of a post; null where that of the topic is not known. */
  @Nullable String permalink(@Nullable String number) {
    return key().url() == null ? null : key().url() + "/" + number;
  }

  /** What the topic says of itself. */
  Article article() {
    boolean isClosed = Boolean.TRUE.equals(closed) || Boolean.TRUE.equals(archived);
    return new Article(
            null,
            null,
            null,
            null,
            null,
            title == null ? null : WhiteSpace.collapse(title),
            null,
            null,
            null,
            null,
            null,
            postsCount == null ? null : postsCount + " posts",
            postsCount == null || postsCount < 1 ? null : Long.valueOf(postsCount - 1),
            closed == null && archived == null ? null : Boolean.valueOf(!isClosed))
        .asPost();
  }

  /** Addresses of avatars name the forum that they are of. */
  private static @Nullable String host(Post post) {
    for (String text : new String[] {post.avatar, post.cooked}) {
      int start = text == null ? -1 : text.indexOf(AVATAR);
      int end = start < 0 ? -1 : text.indexOf('/', start + AVATAR.length());
      String found = end < 0 ? "" : text.substring(start + AVATAR.length(), end);
      if (found.indexOf('.') > 0) {
        return found;
      }
    }
    return null;
  }
}
