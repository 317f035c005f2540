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

  /** The same with another address. */
  public Article withAddress(
      @Nullable String newUrl, @Nullable String newCanonicalUrl, @Nullable String newHost) {
    return new Article(
        newUrl,
        newCanonicalUrl,
        newHost,
        siteName,
        language,
        headline,
        byline,
        authors,
        published,
        modified,
        body,
        setOff,
        declared,
        declaredComments,
        commentsOpen);
  }

  /** The same with another time of publication. */
  public Article withPublished(@Nullable Moment newPublished) {
    return new Article(
        url,
        canonicalUrl,
        host,
        siteName,
        language,
        headline,
        byline,
        authors,
        newPublished,
        modified,
        body,
        setOff,
        declared,
        declaredComments,
        commentsOpen);
  }

  /**
   * The same, with what an older capture shows where this shows nothing. What belongs together is
   * taken together: byline and authors, the text of a count and its number, body and headline.
   */
  public Article filledFrom(Article older) {
    boolean itsByline = byline == null && authors == null;
    boolean itsCount = declared == null && declaredComments == null;
    return new Article(
        url == null ? older.url : url,
        canonicalUrl == null ? older.canonicalUrl : canonicalUrl,
        host == null ? older.host : host,
        siteName == null ? older.siteName : siteName,
        language == null ? older.language : language,
        headline == null || body == null && older.headline != null ? older.headline : headline,
        itsByline ? older.byline : byline,
        itsByline ? older.authors : authors,
        published == null ? older.published : published,
        modified == null ? older.modified : modified,
        body == null ? older.body : body,
        body == null ? older.setOff : setOff,
        itsCount ? older.declared : declared,
        itsCount ? older.declaredComments : declaredComments,
        commentsOpen == null ? older.commentsOpen : commentsOpen);
  }

  /** The same article with other times. */
  public Article withTimes(@Nullable Moment otherPublished, @Nullable Moment otherModified) {
    return new Article(
        url,
        canonicalUrl,
        host,
        siteName,
        language,
        headline,
        byline,
        authors,
        otherPublished,
        otherModified,
        body,
        setOff,
        declared,
        declaredComments,
        commentsOpen);
  }

  /** The same article with what its page says of its comments. */
  public Article withNotice(
      @Nullable String otherDeclared, @Nullable Long otherCount, @Nullable Boolean otherOpen) {
    return new Article(
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
        setOff,
        otherDeclared,
        otherCount,
        otherOpen);
  }

  /** The same article as a post of this author and time. */
  public Article withPost(@Nullable List<String> otherAuthors, @Nullable Moment otherPublished) {
    return new Article(
        url,
        canonicalUrl,
        host,
        siteName,
        language,
        headline,
        null,
        otherAuthors,
        otherPublished,
        null,
        body,
        setOff,
        declared,
        declaredComments,
        commentsOpen);
  }
}
