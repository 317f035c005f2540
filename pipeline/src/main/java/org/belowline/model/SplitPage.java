package org.belowline.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a page shows: an article and the comments below it.
 *
 * @param comments in page order
 * @param warnings what was noticed, as codes
 */
public record SplitPage(Article article, List<RawComment> comments, List<String> warnings) {
  public SplitPage {
    requireNonNull(article, "article");
    comments = List.copyOf(comments);
    warnings = List.copyOf(warnings);
  }
}
