package org.belowline.export.discourse;

import java.util.ArrayList;
import java.util.List;
import org.belowline.export.Entries;
import org.belowline.export.Entry;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.SkipKind;
import org.belowline.model.Status;
import org.belowline.text.GivenTime;
import org.jspecify.annotations.Nullable;

/**
 * A topic while it is read. Its title stands behind its posts, and where it is may be shown by any
 * of them: posts wait for that, as many as may be in memory.
 */
final class Topic {
  /** What a post takes beside its text, about. */
  private static final int POST = 500;

  private final long mostChars;
  private final Entries entries;
  private final TopicFacts facts = new TopicFacts();
  private final List<Waiting> waiting = new ArrayList<>();
  private long chars;
  private @Nullable Waiting first;

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
    facts.set(name, value);
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
    facts.note(post);
    if (post.isFirst() && first == null) {
      first = new Waiting(entry, post);
      return;
    }
    waiting.add(new Waiting(entry, post));
    chars += POST + (post.cooked == null ? 0 : post.cooked.length());
    if (chars > mostChars) {
      release(null);
    }
  }

  /** Hands on what waits. */
  void end() {
    Article topic = facts.article();
    if (first != null) {
      entries.article(
          first.entry,
          facts.key(),
          first.post.number,
          facts.key().addressed(article(first.post, topic)).asPost());
    }
    release(first == null ? topic : null);
  }

  private void release(@Nullable Article topic) {
    for (Waiting next : waiting) {
      entries.comment(next.entry, facts.key(), topic, comment(next.post));
    }
    waiting.clear();
    chars = 0;
  }

  private Article article(Post post, Article topic) {
    Cooked cooked = cooked(post);
    boolean hasText = cooked != null && !cooked.text().paragraphs().isEmpty();
    boolean isChanged = post.version != null && !post.version.equals("1");
    return new Article(
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
  }

  private RawComment comment(Post post) {
    Cooked cooked = cooked(post);
    String answered = post.replyTo;
    Evidence evidence = answered == null || isFirst(answered) ? null : Evidence.ID;
    if (answered == null && cooked != null && !cooked.posts().isEmpty()) {
      answered = cooked.posts().get(cooked.posts().size() - 1);
      evidence = Evidence.REFERENCE;
    }
    return new RawComment(
        null,
        null,
        cooked == null ? Status.DELETED : Status.PRESENT,
        evidence,
        post.number,
        cooked == null ? null : post.username,
        cooked == null ? null : facts.profile(post.username),
        time(post.created),
        cooked == null ? null : cooked.text().text(),
        cooked == null || cooked.quoted().isEmpty() ? null : cooked.quoted(),
        post.likes(),
        facts.permalink(post.number),
        cooked == null ? null : post.userId,
        answered == null || isFirst(answered) ? null : answered,
        null);
  }

  private static boolean isFirst(String number) {
    return number.equals("1");
  }

  /** null where the text is gone. */
  private @Nullable Cooked cooked(Post post) {
    return post.isGone() || post.cooked == null ? null : Cooked.of(post.cooked, facts.id());
  }

  private static @Nullable Moment time(@Nullable String text) {
    return text == null ? null : GivenTime.of(text);
  }
}
