package org.belowline.export.reddit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.belowline.export.Entries;
import org.belowline.export.ExportFormat;
import org.belowline.export.JsonEntries;
import org.belowline.export.Recent;
import org.belowline.export.ThreadKey;
import org.belowline.lines.JsonLines;
import org.belowline.model.Article;
import org.belowline.model.Evidence;
import org.belowline.model.RawComment;
import org.belowline.model.Reject;
import org.belowline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Dumps of Reddit as Pushshift and others make them: comments and posts, one JSON object a line. A
 * post is an article, whatever file its comments are in.
 */
public final class RedditDump implements ExportFormat {
  private static final String CODE = "reddit";

  /** Threads that are remembered. */
  private static final int RECENT = 1 << 14;

  /** An object with so many of the fields is from there. */
  private static final int FEWEST_FIELDS = 6;

  @Override
  public boolean recognises(byte[] head) {
    if (!JsonLines.begins(head)) {
      return false;
    }
    Item item = new Item();
    item.readBeginning(JsonEntries.firstLine(head));
    String link = item.get(Field.LINK_ID);
    boolean isComment =
        link != null
            && link.startsWith("t3_")
            && (item.has(Field.BODY) || item.has(Field.PARENT_ID));
    return isComment || item.has(Field.CREATED_UTC) && item.fields() >= FEWEST_FIELDS;
  }

  @Override
  public void read(InputStream in, Wanted wanted, Entries entries) throws IOException {
    Item item = new Item();
    Recent<ThreadKey> keys = new Recent<>(RECENT);
    JsonEntries.read(
        in,
        wanted.maxEntryBytes(),
        entries,
        (entry, line) -> {
          item.read(line);
          if (item.isComment()) {
            String post = requireNonNull(item.post());
            entries.comment(entry, keys.get(post, () -> key(post)), article(item), comment(item));
          } else if (item.isPost()) {
            String post = requireNonNull(item.id());
            ThreadKey key = key(post);
            entries.article(entry, key, post, key.addressed(post(item)));
          } else {
            entries.reject(
                entry, Reject.Reason.BAD_RECORD, "the line is neither a comment nor a post");
          }
        });
  }

  private static ThreadKey key(String post) {
    return ThreadKey.of(Item.address(post), CODE, post);
  }

  private static RawComment comment(Item item) {
    String body = item.get(Field.BODY);
    boolean isGone = body == null || RedditText.isGone(body);
    String parent = item.parent();
    return new RawComment(
        null,
        null,
        isGone ? Status.DELETED : Status.PRESENT,
        parent == null ? null : Evidence.ID,
        item.id(),
        isGone ? null : item.get(Field.AUTHOR),
        null,
        item.created(),
        isGone ? null : RedditText.of(body),
        null,
        item.is(Field.SCORE_HIDDEN) ? null : item.number(Field.SCORE),
        item.permalink(),
        isGone ? null : item.get(Field.AUTHOR_FULLNAME),
        parent,
        null);
  }

  /** What a comment says of its post. */
  private static Article article(Item item) {
    return article(item, Field.LINK_TITLE, null, null);
  }

  private static Article post(Item item) {
    String text = item.get(Field.SELFTEXT);
    String author = item.get(Field.AUTHOR);
    Long comments = item.number(Field.NUM_COMMENTS);
    boolean isClosed = item.is(Field.LOCKED) || item.is(Field.ARCHIVED);
    boolean isOpen = item.has(Field.LOCKED) && item.has(Field.ARCHIVED);
    return article(
            item,
            Field.TITLE,
            author == null || RedditText.isGone(author) ? null : List.of(author),
            text == null || RedditText.isGone(text) ? null : RedditText.of(text))
        .withTimes(item.created(), item.time(Field.EDITED))
        .withNotice(
            comments == null || comments < 0 ? null : comments.toString(),
            comments == null || comments < 0 ? null : comments,
            isClosed ? Boolean.FALSE : isOpen ? Boolean.TRUE : null);
  }

  private static Article article(
      Item item, Field title, @Nullable List<String> authors, @Nullable String text) {
    String headline = item.get(title);
    return new Article(
            null,
            null,
            null,
            item.site(),
            null,
            headline == null ? null : RedditText.of(headline),
            null,
            authors,
            null,
            null,
            text == null || text.isEmpty() ? null : text,
            null,
            null,
            null)
        .asPost();
  }
}
