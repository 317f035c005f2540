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
 * @param posted whether it is a post among posts, as the first of a forum's topic: whoever wrote it
 *     is one of those who comment
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
    @Nullable Boolean commentsOpen,
    boolean posted) {
  /** An article of which nothing is known but that it is there. */
  public static final Article UNKNOWN =
      new Article(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  public Article {
    if (authors != null) {
      authors = List.copyOf(authors);
    }
    setOff = List.copyOf(setOff);
    if (declaredComments != null && declaredComments < 0) {
      throw new IllegalArgumentException("declaredComments: " + declaredComments);
    }
  }

  /** An article that is no post among posts. */
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
      List<Integer> setOff,
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
        setOff,
        declared,
        declaredComments,
        commentsOpen,
        false);
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

  /** The same article with another address. */
  public Article withAddress(
      @Nullable String newUrl, @Nullable String newCanonicalUrl, @Nullable String newHost) {
    Copy copy = new Copy(this);
    copy.url = newUrl;
    copy.canonicalUrl = newCanonicalUrl;
    copy.host = newHost;
    return copy.article();
  }

  /** The same article with another time of publication. */
  public Article withPublished(@Nullable Moment newPublished) {
    return withTimes(newPublished, modified);
  }

  /** The same article with other times. */
  public Article withTimes(@Nullable Moment newPublished, @Nullable Moment newModified) {
    Copy copy = new Copy(this);
    copy.published = newPublished;
    copy.modified = newModified;
    return copy.article();
  }

  /** The same article with what its page says of its comments. */
  public Article withNotice(
      @Nullable String newDeclared, @Nullable Long newCount, @Nullable Boolean newOpen) {
    Copy copy = new Copy(this);
    copy.declared = newDeclared;
    copy.declaredComments = newCount;
    copy.commentsOpen = newOpen;
    return copy.article();
  }

  /** The same article as a post among posts. */
  public Article asPost() {
    Copy copy = new Copy(this);
    copy.posted = true;
    return copy.article();
  }

  /** The same article with other people and words in it, and without byline. */
  public Article withPeople(@Nullable List<String> newAuthors, @Nullable String newBody) {
    Copy copy = new Copy(this);
    copy.byline = null;
    copy.authors = newAuthors;
    copy.body = newBody;
    return copy.article();
  }

  /** The same article as a post of this author and time. */
  public Article withPost(@Nullable List<String> newAuthors, @Nullable Moment newPublished) {
    Copy copy = new Copy(this);
    copy.byline = null;
    copy.authors = newAuthors;
    copy.published = newPublished;
    copy.modified = null;
    copy.posted = true;
    return copy.article();
  }

  /**
   * The same, with what an older capture shows where this shows nothing. What belongs together is
   * taken together: byline and authors, the text of a count and its number, body and headline.
   */
  public Article filledFrom(Article older) {
    Copy copy = new Copy(this);
    copy.url = url == null ? older.url : url;
    copy.canonicalUrl = canonicalUrl == null ? older.canonicalUrl : canonicalUrl;
    copy.host = host == null ? older.host : host;
    copy.siteName = siteName == null ? older.siteName : siteName;
    copy.language = language == null ? older.language : language;
    copy.published = published == null ? older.published : published;
    copy.modified = modified == null ? older.modified : modified;
    copy.commentsOpen = commentsOpen == null ? older.commentsOpen : commentsOpen;
    copy.posted = posted || older.posted;
    if (byline == null && authors == null) {
      copy.byline = older.byline;
      copy.authors = older.authors;
    }
    if (declared == null && declaredComments == null) {
      copy.declared = older.declared;
      copy.declaredComments = older.declaredComments;
    }
    if (headline == null || body == null && older.headline != null) {
      copy.headline = older.headline;
    }
    if (body == null) {
      copy.body = older.body;
      copy.setOff = older.setOff;
    }
    return copy.article();
  }

  /** An article of which some fields are being changed. */
  private static final class Copy {
    private @Nullable String url;
    private @Nullable String canonicalUrl;
    private @Nullable String host;
    private @Nullable String siteName;
    private @Nullable String language;
    private @Nullable String headline;
    private @Nullable String byline;
    private @Nullable List<String> authors;
    private @Nullable Moment published;
    private @Nullable Moment modified;
    private @Nullable String body;
    private List<Integer> setOff;
    private @Nullable String declared;
    private @Nullable Long declaredComments;
    private @Nullable Boolean commentsOpen;
    private boolean posted;

    Copy(Article article) {
      url = article.url;
      canonicalUrl = article.canonicalUrl;
      host = article.host;
      siteName = article.siteName;
      language = article.language;
      headline = article.headline;
      byline = article.byline;
      authors = article.authors;
      published = article.published;
      modified = article.modified;
      body = article.body;
      setOff = article.setOff;
      declared = article.declared;
      declaredComments = article.declaredComments;
      commentsOpen = article.commentsOpen;
      posted = article.posted;
    }

    Article article() {
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
          declared,
          declaredComments,
          commentsOpen,
          posted);
    }
  }
}
