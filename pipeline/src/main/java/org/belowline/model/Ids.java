package org.belowline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Ids from content: one letter for the kind, then the first 128 bits of a SHA-256 in hexadecimal.
 * The parts are framed by their length, so that no two lists of parts meet; a null part differs
 * from an empty one.
 */
public final class Ids {
  /** The letter of comments. */
  public static final char COMMENT = 'c';

  private static final int BYTES = 16;

  private Ids() {}

  /**
   * From the address of a page.
   *
   * @param key equal for the addresses of one article
   */
  public static String articleOfUrl(String key) {
    return id('a', "url", key);
  }

  /** From the normalised text of a page without URL. */
  public static String articleOfText(String normalisedText) {
    return id('a', "text", normalisedText);
  }

  /**
   * From the name that an export gives an article.
   *
   * @param format within which the name tells articles apart
   */
  public static String articleOfExport(String format, String name) {
    return id('a', "export", format, name);
  }

  /** The thread below an article. Threads sort as their articles do. */
  public static String thread(String articleId) {
    return 't' + articleId.substring(1);
  }

  /**
   * A comment by the site's own id.
   *
   * @param siteId unique within the thread
   */
  public static String commentOfSite(String threadId, String siteId) {
    return id(COMMENT, "site", threadId, siteId);
  }

  /**
   * A comment by what it says.
   *
   * @param occurrence how many equal ones stand before it in the thread
   */
  public static String commentOfContent(
      String threadId,
      @Nullable String author,
      @Nullable String createdText,
      @Nullable String normalisedBody,
      long occurrence) {
    return id(
        COMMENT,
        "content",
        threadId,
        author,
        createdText,
        normalisedBody,
        Long.toString(occurrence));
  }

  /** A missing comment by its place. */
  public static String commentOfPath(String threadId, String path) {
    return id(COMMENT, "path", threadId, path);
  }

  /**
   * A person in a thread, by name.
   *
   * @param foldedName equal for spellings of one name
   */
  public static String participantOfName(String threadId, String foldedName) {
    return id('p', "name", threadId, foldedName);
  }

  /**
   * A person on a host, by name.
   *
   * @param host null where unknown
   * @param foldedName equal for spellings of one name
   */
  public static String personOfName(@Nullable String host, String foldedName) {
    return id('s', "name", host, foldedName);
  }

  /**
   * A person on a host, by the site's own id.
   *
   * @param host null where unknown
   */
  public static String personOfId(@Nullable String host, String siteId) {
    return id('s', "id", host, siteId);
  }

  /**
   * A person in a thread, by the site's own id of them.
   *
   * @param authorId unique within the thread
   */
  public static String participantOfId(String threadId, String authorId) {
    return id('p', "id", threadId, authorId);
  }

  /**
   * A quotation: by where it stands and what it says.
   *
   * @param commentId null where the article quotes
   * @param start in code points of the body
   */
  public static String quote(
      String articleId, @Nullable String commentId, long start, String text) {
    return id('q', articleId, commentId, Long.toString(start), text);
  }

  /**
   * A passage that a comment takes from elsewhere: by where it stands and where it is from.
   *
   * @param start in code points of the comment's body
   * @param sourceId of the article or comment that it is taken from
   * @param sourceStart in code points of the source's body
   */
  public static String reuse(String commentId, long start, String sourceId, long sourceStart) {
    return id('u', commentId, Long.toString(start), sourceId, Long.toString(sourceStart));
  }

  /**
   * A document.
   *
   * @param occurrence how many equal ones stand before it
   */
  public static String document(
      String sha256, @Nullable String url, @Nullable Long capturedAt, long occurrence) {
    return id(
        'd',
        sha256,
        url,
        capturedAt == null ? null : capturedAt.toString(),
        Long.toString(occurrence));
  }

  /** A reject: by its place, stage, reason and detail. */
  public static String reject(Reject reject) {
    Location at = reject.location();
    return id(
        'r',
        at.input(),
        at.record() == null ? null : at.record().toString(),
        at.offset() == null ? null : at.offset().toString(),
        reject.stage().name(),
        reject.reason().name(),
        reject.detail());
  }

  private static String id(char kind, @Nullable String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      if (part == null) {
        digest.update("-;".getBytes(StandardCharsets.US_ASCII));
      } else {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ";").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
    }
    return kind + HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** A new SHA-256, which every Java platform has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
