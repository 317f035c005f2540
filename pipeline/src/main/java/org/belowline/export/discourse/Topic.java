package org.belowline.export.discourse;

import java.util.ArrayList;
import java.util.List;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ThreadKey;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.model.Status;
import org.belowline.text.GivenTime;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * A topic while it is read. Its title stands behind its posts, and where it is may be shown by any
 * of them: posts wait for that, as many as may be in memory.
 */
final class Topic {
  private static final String CODE = "discourse";
  private static final String AVATAR = "/user_avatar/";

  private final int mostChars;
  private final Entries entries;
  private final List<Waiting> waiting = new ArrayList<>();
  private long chars;
  private @Nullable Waiting first;
  private @Nullable String id;
  private @Nullable String slug;
  private @Nullable String title;
  private @Nullable String host;
  private @Nullable Long postsCount;
  private @Nullable Boolean closed;
  private @Nullable Boolean archived;
  private @Nullable ThreadKey key;

  private record Waiting(Entry entry, Post post) {}

  /**
   * Begins one.
   *
   * @param mostChars so many characters of posts may wait
   */
  Topic(int mostChars, Entries entries) {
    this.mostChars = mostChars;
    this.entries = entries;
  }

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

  /** Takes a post. */
  void add(Entry entry, Post post) {
    if (!post.isRegular()) {
      entries.skip(SkipKind.OTHER_ENTRY);
      return;
    }
    if (post.number == null || post.cooked == null && !post.isGone()) {
      entries.reject(entry, Reject.Reason.BAD_RECORD, "the post has no number, or no text");
      return;
    }
    id = id == null ? post.topicId : id;
    slug = slug == null ? post.topicSlug : slug;
    host = host == null ? host(post) : host;
    if (post.isFirst() && first == null) {
      first = new Waiting(entry, post);
      return;
    }
    waiting.add(new Waiting(entry, post));
    chars += post.cooked == null ? 0 : post.cooked.length();
    if (chars > mostChars) {
      release(null);
    }
  }

  /** Hands on what waits. */
  void end() {
    Article article = article();
    if (first != null) {
      article(first, article);
    }
    release(first == null ? article : null);
  }

  private void release(@Nullable Article article) {
    for (Waiting next : waiting) {
      entries.comment(next.entry, key(), article, comment(next.post));
    }
    waiting.clear();
    chars = 0;
  }

  /** The address where it is known; else slug and number, which several forums may share. */
  private ThreadKey key() {
    if (key == null) {
      String path = (slug == null ? "" : slug + "/") + id;
      key = ThreadKey.of(host == null ? null : "https://" + host + "/t/" + path, CODE, path);
    }
    return key;
  }

  private void article(Waiting waits, Article topic) {
    Post post = waits.post;
    Cooked cooked = post.isGone() ? null : Cooked.of(text(post), id);
    boolean hasText = cooked != null && !cooked.text().paragraphs().isEmpty();
    boolean isChanged = post.version != null && !post.version.equals("1");
    Article article =
        new Article(
            null,
            null,
            null,
            null,
            null,
            topic.headline(),
            null,
            post.username == null || post.isGone() ? null : List.of(post.username),
            time(post.created),
            isChanged ? time(post.updated) : null,
            hasText ? cooked.text().text() : null,
            hasText ? cooked.text().setOff() : List.of(),
            topic.declared(),
            topic.declaredComments(),
            topic.commentsOpen());
    entries.article(waits.entry, key(), post.number, key().addressed(article));
  }

  /** What the topic says of itself. */
  private Article article() {
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
        closed == null && archived == null ? null : Boolean.valueOf(!isClosed));
  }

  private RawComment comment(Post post) {
    Cooked cooked = post.isGone() ? null : Cooked.of(text(post), id);
    String answered = post.replyTo;
    Evidence evidence = Evidence.ID;
    if (answered == null && cooked != null && !cooked.posts().isEmpty()) {
      answered = cooked.posts().get(cooked.posts().size() - 1);
      evidence = Evidence.REFERENCE;
    }
    boolean isToArticle = answered == null || answered.equals("1");
    return new RawComment(
        null,
        null,
        cooked == null ? Status.DELETED : Status.PRESENT,
        isToArticle && evidence == Evidence.ID ? null : evidence,
        post.number,
        cooked == null ? null : post.username,
        cooked == null || post.username == null || host == null
            ? null
            : "https://" + host + "/u/" + post.username,
        time(post.created),
        cooked == null ? null : cooked.text().text(),
        cooked == null || cooked.quoted().isEmpty() ? null : cooked.quoted(),
        post.likes(),
        key().url() == null ? null : key().url() + "/" + post.number,
        cooked == null ? null : post.userId,
        isToArticle ? null : answered,
        null);
  }

  private static String text(Post post) {
    return post.cooked == null ? "" : post.cooked;
  }

  private static @Nullable Moment time(@Nullable String text) {
    return text == null ? null : GivenTime.of(text);
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
