package org.belowline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as one page shows it: what is above the line, and what the page says of its comments.
 *
 * @param byline as printed
 * @param authors names as printed; null where none is named
 * @param body paragraphs parted by one blank line; null for a stub
 * @param setOff the paragraphs of the body that the page sets off from the text around them, by
 *     indentation or markup; base 0, ascending
 * @param declared what the page says about the number of its comments, as printed
 * @param declaredComments that number
 * @param commentsOpen null where the page does not say
 */
public record Article(
    @Nullable String url,
    @Nullable String canonicalUrl,
    @Nullable String host,
    @Nullable String siteName,
    @Nullable String language,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable List<String> authors,
    @Nullable Moment published,
    @Nullable Moment modified,
    @Nullable String body,
    List<Integer> setOff,
    @Nullable String declared,
    @Nullable Long declaredComments,
    @Nullable Boolean commentsOpen) {
  public Article {
    if (authors != null) {
      authors = List.copyOf(authors);
    }
    setOff = List.copyOf(setOff);
    if (declaredComments != null && declaredComments < 0) {
      throw new IllegalArgumentException("declaredComments: " + declaredComments);
    }
  }

  /** An article whose page sets no paragraph off. */
  public Article(
      @Nullable String url,
      @Nullable String canonicalUrl,
      @Nullable String host,
      @Nullable String siteName,
      @Nullable String language,
      @Nullable String headline,
      @Nullable String byline,
      @Nullable List<String> authors,
      @Nullable Moment published,
      @Nullable Moment modified,
      @Nullable String body,
      @Nullable String declared,
      @Nullable Long declaredComments,
      @Nullable Boolean commentsOpen) {
    this(
        url,
        canonicalUrl,
        host,
        siteName,
        language,
        headline,
        byline,
        authors,
        published,
        modified,
        body,
        List.of(),
        declared,
        declaredComments,
        commentsOpen);
  }
}
