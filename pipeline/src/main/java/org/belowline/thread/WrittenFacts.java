package org.belowline.thread;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics need of the comments of a thread, put together when it is asked for: only the
 * words, which are dear to count, are held.
 */
final class WrittenFacts extends AbstractList<CommentFacts> {
  private final List<RawComment> contents;
  private final @Nullable String[] participantIds;
  private final @Nullable Set<String> articleAuthors;
  private final int[] words;

  /**
   * Counts the words.
   *
   * @param contents in order of position, of which some may be deleted by now
   * @param participantIds who wrote each
   * @param articleAuthors which of them wrote the article; null where its authors are unknown
   */
  WrittenFacts(
      List<RawComment> contents,
      @Nullable String[] participantIds,
      @Nullable Set<String> articleAuthors) {
    this.contents = contents;
    this.participantIds = participantIds;
    this.articleAuthors = articleAuthors;
    this.words = new int[contents.size()];
    for (int v = 0; v < words.length; v++) {
      String body = contents.get(v).body();
      words[v] = body == null ? 0 : Math.toIntExact(Words.count(body));
    }
  }

  @Override
  public int size() {
    return words.length;
  }

  @Override
  public CommentFacts get(int v) {
    RawComment comment = contents.get(v);
    String writer = comment.status() == Status.PRESENT ? participantIds[v] : null;
    return new CommentFacts(
        comment.status(),
        writer,
        comment.created(),
        comment.body() == null ? null : Long.valueOf(words[v]),
        comment.votes(),
        writer == null || articleAuthors == null ? null : articleAuthors.contains(writer));
  }
}
