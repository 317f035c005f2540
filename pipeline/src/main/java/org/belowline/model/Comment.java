package org.belowline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A comment in its thread.
 *
 * @param parentId null at top level
 * @param rootId the top-level comment above it; its own id at top level
 * @param position in page order, base 1
 * @param depth the article is 0, a top-level comment 1
 * @param path place among its siblings at each level, base 1, missing ones counted ("5.1.2"); null
 *     below {@link #DEEPEST_PATH}, where it would cost more than all else
 * @param content what the page shows of it
 * @param participantId null where nobody is known
 * @param articleAuthor whether an author of the article wrote it; null where one of them is unknown
 * @param words null unless present
 * @param links null unless present
 */
public record Comment(
    String id,
    String threadId,
    String articleId,
    @Nullable String parentId,
    String rootId,
    long position,
    long depth,
    @Nullable String path,
    RawComment content,
    @Nullable String participantId,
    @Nullable Boolean articleAuthor,
    @Nullable Long words,
    @Nullable Long links,
    CommentStatistics statistics) {

  /** The deepest level at which comments have a path. */
  public static final int DEEPEST_PATH = 1_000;

  public Comment {
    requireNonNull(id, "id");
    requireNonNull(threadId, "threadId");
    requireNonNull(articleId, "articleId");
    requireNonNull(rootId, "rootId");
    requireNonNull(content, "content");
    requireNonNull(statistics, "statistics");
    if (position < 1 || depth < 1 || (depth == 1) != (parentId == null)) {
      throw new IllegalArgumentException(
          "position %d, depth %d, parent %s".formatted(position, depth, parentId));
    }
  }
}
