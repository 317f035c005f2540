package org.belowline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A comment as one row of an export has it. Rows of a thread may lie anywhere, in any order; they
 * meet by the article's id.
 *
 * @param articleId equal for all rows and pages of one article
 * @param format the code of the row's format
 * @param article what the row says of the article; null where it says nothing
 * @param content without parent index; {@code parentRef} is the {@code siteId} of the comment that
 *     is answered, null at top level
 */
public record ExportedComment(
    String articleId,
    Location location,
    String format,
    @Nullable Article article,
    RawComment content) {
  public ExportedComment {
    requireNonNull(articleId, "articleId");
    requireNonNull(location, "location");
    requireNonNull(format, "format");
    requireNonNull(content, "content");
    if (content.parent() != null) {
      throw new IllegalArgumentException("a row with the parent " + content.parent());
    }
  }
}
