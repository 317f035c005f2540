package org.belowline.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One page, split: the document, the article it shows and the comments below it.
 *
 * @param articleId equal for all captures of one article
 * @param comments in page order; each parent stands before its replies
 * @param threadPage which page of its thread it is, base 1
 */
public record Capture(
    String articleId,
    Document document,
    Article article,
    List<RawComment> comments,
    int threadPage) {
  /** A page that shows all of its thread, or the beginning of it. */
  public Capture(String articleId, Document document, Article article, List<RawComment> comments) {
    this(articleId, document, article, comments, 1);
  }

  public Capture {
    requireNonNull(articleId, "articleId");
    requireNonNull(document, "document");
    requireNonNull(article, "article");
    comments = List.copyOf(comments);
    for (int i = 0; i < comments.size(); i++) {
      Integer parent = comments.get(i).parent();
      if (parent != null && parent >= i) {
        throw new IllegalArgumentException("comment %d has parent %d".formatted(i, parent));
      }
    }
  }
}
