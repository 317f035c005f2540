package org.belowline.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows: an article and the comments below it.
 *
 * @param comments in page order
 * @param threadPage which page of its thread it is, base 1, so that a number in its address is no
 *     part of what tells the thread; null where such a number parts the story
 * @param warnings what was noticed, as codes
 */
public record SplitPage(
    Article article,
    List<RawComment> comments,
    List<String> warnings,
    @Nullable Integer threadPage) {
  public SplitPage {
    requireNonNull(article, "article");
    comments = List.copyOf(comments);
    warnings = List.copyOf(warnings);
  }

  /** A page that shows all of its thread. */
  public SplitPage(Article article, List<RawComment> comments, List<String> warnings) {
    this(article, comments, warnings, null);
  }
}
