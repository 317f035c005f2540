package org.belowline.export.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.export.ThreadKey;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a Blogger export, and the comments that wait for theirs: those which give no address
 * and stand in front of it. Comments and post get one key, whichever comes first.
 */
final class BloggerPosts {
  /** So many characters wait at most; then the posts that are awaited are keyed by their ids. */
  private static final long MOST_HELD = 64_000_000;

  private static final int WITHOUT_BODY = 1_000;

  private final Entries entries;
  private final ThreadTable posts = new ThreadTable(Blogger.CODE);
  private final Set<String> keyedById = new HashSet<>();

  /** The ids of the posts of those comments that others may name as what they answer. */
  private final Map<String, String> postsOfComments = new HashMap<>();

  private final Map<String, List<Held>> held = new LinkedHashMap<>();
  private long heldCharacters;

  BloggerPosts(Entries entries) {
    this.entries = entries;
  }

  /** Takes a post; what waits for it goes out. */
  ThreadKey add(@Nullable String id, @Nullable String url) {
    if (id == null) {
      return ThreadKey.of(url, Blogger.CODE, String.valueOf(url));
    }
    posts.add(id, keyedById.contains(id) ? null : url);
    release(id);
    return posts.key(id);
  }

  /** Takes a comment; it goes out as soon as its post is known. */
  void take(Entry place, BloggerComment comment) {
    Held found =
        new Held(
            new Entry(place.record(), null, () -> new byte[0], place.charset()),
            comment.entry().id(),
            comment.refs(),
            comment.url(),
            comment.content());
    if (!send(found)) {
      held.computeIfAbsent(found.refs.get(0), ref -> new ArrayList<>()).add(found);
      heldCharacters += found.characters();
      if (heldCharacters > MOST_HELD) {
        releaseAll();
      }
    }
  }

  /** Sends what waits, under the ids that it names. */
  void releaseAll() {
    for (String ref : List.copyOf(held.keySet())) {
      if (!posts.isKnown(ref) && !postsOfComments.containsKey(ref)) {
        keyedById.add(ref);
        posts.add(ref, null);
      }
      release(ref);
    }
    heldCharacters = 0;
  }

  private void release(String known) {
    Deque<String> arrived = new ArrayDeque<>(List.of(known));
    while (!arrived.isEmpty()) {
      List<Held> waiting = held.remove(arrived.pop());
      for (Held one : waiting == null ? List.<Held>of() : waiting) {
        heldCharacters -= one.characters();
        if (!send(one)) {
          throw new IllegalStateException("a comment waits for nothing: " + one.refs);
        }
        if (one.id != null) {
          arrived.push(one.id);
        }
      }
    }
  }

  /** Sends a comment; false where its post is not known. */
  private boolean send(Held comment) {
    String post = null;
    String answered = null;
    for (String ref : comment.refs) {
      if (posts.isKnown(ref)) {
        post = ref;
      } else if (answered == null || postsOfComments.containsKey(ref)) {
        answered = ref;
      }
    }
    if (post == null) {
      // What is neither known is the post, where an address tells of one.
      post = answered == null ? null : postsOfComments.get(answered);
      answered = post == null ? null : answered;
    }
    if (post == null && comment.url == null) {
      return false;
    }
    ThreadKey key =
        post == null
            ? ThreadKey.of(comment.url, Blogger.CODE, String.valueOf(comment.url))
            : posts.key(post);
    if (post != null && comment.id != null && !BloggerEntry.isNumbered(comment.id)) {
      postsOfComments.put(comment.id, post);
    }
    entries.comment(comment.place, key, null, comment.answering(answered));
    return true;
  }

  /** A comment, and what it says of its post. */
  private record Held(
      Entry place, @Nullable String id, List<String> refs, @Nullable String url, RawComment said) {

    long characters() {
      return WITHOUT_BODY + (said.body() == null ? 0 : said.body().length());
    }

    RawComment answering(@Nullable String comment) {
      return comment == null || said.parentRef() != null
          ? said
          : new RawComment(
              null,
              null,
              said.status(),
              Evidence.ID,
              said.siteId(),
              said.author(),
              said.authorUrl(),
              said.created(),
              said.body(),
              null,
              null,
              said.permalink(),
              said.authorId(),
              BloggerEntry.siteId(comment),
              null);
    }
  }
}
