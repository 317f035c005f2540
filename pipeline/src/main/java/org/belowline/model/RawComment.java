package org.belowline.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as one page shows it, in page order, before it has ids.
 *
 * @param parent index of the comment that this one replies to, in the same page; below the own
 *     index; null at top level
 * @param label the number that the page prints in front of it
 * @param evidence what shows the place; null at top level without any
 * @param siteId the site's own id
 * @param author as printed; null where unknown, never blank
 * @param body null exactly where nothing is left of it: missing or deleted
 * @param quoted ids, else names, of posts that the site quotes in it; null where the input does not
 *     show any
 * @param authorId the site's own id of the author; null where there is none
 * @param parentRef the parent's id as the input gives it; null where it gives none
 * @param parentFault what was wrong with that link and was repaired; null where nothing was
 * @param setOff the paragraphs of the body that the page sets off from the text around them, base 0
 */
public record RawComment(
    @Nullable Integer parent,
    @Nullable String label,
    Status status,
    @Nullable Evidence evidence,
    @Nullable String siteId,
    @Nullable String author,
    @Nullable String authorUrl,
    @Nullable Moment created,
    @Nullable String body,
    @Nullable List<String> quoted,
    @Nullable Long votes,
    @Nullable String permalink,
    @Nullable String authorId,
    @Nullable String parentRef,
    @Nullable ParentFault parentFault,
    List<Integer> setOff) {
  public RawComment {
    requireNonNull(status, "status");
    if ((status == Status.PRESENT) == (body == null)) {
      // What people write does not belong into messages.
      throw new IllegalArgumentException(
          "a %s comment %s body".formatted(status, body == null ? "without" : "with"));
    }
    if (author != null && author.isBlank()) {
      throw new IllegalArgumentException("a blank author");
    }
    if (parent != null && parent < 0) {
      throw new IllegalArgumentException("parent: " + parent);
    }
    if (quoted != null) {
      quoted = List.copyOf(quoted);
    }
    setOff = List.copyOf(setOff);
  }

  /** A comment in which nothing is set off. */
  public RawComment(
      @Nullable Integer parent,
      @Nullable String label,
      Status status,
      @Nullable Evidence evidence,
      @Nullable String siteId,
      @Nullable String author,
      @Nullable String authorUrl,
      @Nullable Moment created,
      @Nullable String body,
      @Nullable List<String> quoted,
      @Nullable Long votes,
      @Nullable String permalink,
      @Nullable String authorId,
      @Nullable String parentRef,
      @Nullable ParentFault parentFault) {
    this(
        parent,
        label,
        status,
        evidence,
        siteId,
        author,
        authorUrl,
        created,
        body,
        quoted,
        votes,
        permalink,
        authorId,
        parentRef,
        parentFault,
        List.of());
  }

  /** A comment as a page shows it, which links no ids. */
  public RawComment(
      @Nullable Integer parent,
      @Nullable String label,
      Status status,
      @Nullable Evidence evidence,
      @Nullable String siteId,
      @Nullable String author,
      @Nullable String authorUrl,
      @Nullable Moment created,
      @Nullable String body,
      @Nullable List<String> quoted,
      @Nullable Long votes,
      @Nullable String permalink) {
    this(
        parent, label, status, evidence, siteId, author, authorUrl, created, body, quoted, votes,
        permalink, null, null, null, List.of());
  }

  /** The same comment with another time. */
  public RawComment withCreated(@Nullable Moment other) {
    Copy copy = new Copy(this);
    copy.created = other;
    return copy.comment();
  }

  /** The same comment with these paragraphs of its body set off. */
  public RawComment withSetOff(List<Integer> paragraphs) {
    Copy copy = new Copy(this);
    copy.setOff = paragraphs;
    return copy.comment();
  }

  /** The same, with this in the place of all that may name people. */
  public RawComment withPeople(
      @Nullable String newAuthor,
      @Nullable String newAuthorUrl,
      @Nullable String newAuthorId,
      @Nullable String newBody,
      @Nullable List<String> newQuoted,
      @Nullable String newPermalink) {
    Copy copy = new Copy(this);
    copy.author = newAuthor;
    copy.authorUrl = newAuthorUrl;
    copy.authorId = newAuthorId;
    copy.body = newBody;
    copy.quoted = newQuoted;
    copy.permalink = newPermalink;
    return copy.comment();
  }

  /** The same as a deleted one: only its place, time, votes and ids are left. */
  public RawComment forgotten() {
    Copy copy = new Copy(this);
    copy.status = Status.DELETED;
    copy.author = null;
    copy.authorUrl = null;
    copy.authorId = null;
    copy.body = null;
    copy.quoted = null;
    copy.permalink = null;
    copy.setOff = List.of();
    return copy.comment();
  }

  /** A comment to which others reply, and which is not in the data. */
  public static RawComment unknown(String siteId) {
    return missing(null, null, siteId);
  }

  /** A comment whose place shows that it was there. */
  public static RawComment missing(@Nullable Integer parent, @Nullable String label) {
    return missing(parent, label, null);
  }

  private static RawComment missing(
      @Nullable Integer parent, @Nullable String label, @Nullable String siteId) {
    return new RawComment(
        parent,
        label,
        Status.MISSING,
        Evidence.INFERRED,
        siteId,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** The same below another comment; at top level where that is null. */
  public RawComment withParent(@Nullable Integer newParent) {
    return withPlace(newParent, evidence);
  }

  /**
   * The same below the comment whose id it names: one object is that id for both, since there may
   * be a million replies.
   */
  public RawComment withParent(int newParent, RawComment named) {
    Copy copy = new Copy(this);
    copy.parent = newParent;
    copy.parentRef = named.siteId;
    return copy.comment();
  }

  /** The same below the comment of which it quotes something. */
  public RawComment withReference(int quotedComment) {
    return withPlace(quotedComment, Evidence.REFERENCE);
  }

  /** The same, its link to its parent found broken in this way. */
  public RawComment withFault(ParentFault fault) {
    Copy copy = new Copy(this);
    copy.parent = null;
    copy.evidence = fault == ParentFault.MISSING ? evidence : null;
    copy.parentFault = fault;
    return copy.comment();
  }

  /** The same in another place, and what shows it. */
  public RawComment withPlace(@Nullable Integer newParent, @Nullable Evidence newEvidence) {
    Copy copy = new Copy(this);
    copy.parent = newParent;
    copy.evidence = newEvidence;
    return copy.comment();
  }

  /** The same, with what another capture shows of it where this shows nothing. */
  public RawComment filledFrom(RawComment other) {
    return new RawComment(
        parent,
        label == null ? other.label : label,
        status,
        evidence == null ? other.evidence : evidence,
        siteId == null ? other.siteId : siteId,
        author == null ? other.author : author,
        authorUrl == null ? other.authorUrl : authorUrl,
        created == null ? other.created : created.zonedAs(other.created),
        body,
        quoted == null ? other.quoted : quoted,
        votes == null ? other.votes : votes,
        permalink == null ? other.permalink : permalink,
        authorId == null ? other.authorId : authorId,
        parentRef == null ? other.parentRef : parentRef,
        parentFault == null ? other.parentFault : parentFault,
        setOff);
  }

  /** A comment of which some fields are being changed. */
  private static final class Copy {
    private @Nullable Integer parent;
    private @Nullable String label;
    private Status status;
    private @Nullable Evidence evidence;
    private @Nullable String siteId;
    private @Nullable String author;
    private @Nullable String authorUrl;
    private @Nullable Moment created;
    private @Nullable String body;
    private @Nullable List<String> quoted;
    private @Nullable Long votes;
    private @Nullable String permalink;
    private @Nullable String authorId;
    private @Nullable String parentRef;
    private @Nullable ParentFault parentFault;
    private List<Integer> setOff;

    Copy(RawComment comment) {
      parent = comment.parent;
      label = comment.label;
      status = comment.status;
      evidence = comment.evidence;
      siteId = comment.siteId;
      author = comment.author;
      authorUrl = comment.authorUrl;
      created = comment.created;
      body = comment.body;
      quoted = comment.quoted;
      votes = comment.votes;
      permalink = comment.permalink;
      authorId = comment.authorId;
      parentRef = comment.parentRef;
      parentFault = comment.parentFault;
      setOff = comment.setOff;
    }

    RawComment comment() {
      return new RawComment(
          parent,
          label,
          status,
          evidence,
          siteId,
          author,
          authorUrl,
          created,
          body,
          quoted,
          votes,
          permalink,
          authorId,
          parentRef,
          parentFault,
          setOff);
    }
  }
}
