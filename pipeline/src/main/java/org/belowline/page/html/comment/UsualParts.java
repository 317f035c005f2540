package org.belowline.page.html.comment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a post by the names that themes and systems usually give them. Microdata is surest,
 * then names of two words ("comment-author"), then names of one.
 */
final class UsualParts {
  private static final Set<String> NO_TEXT =
      Set.of(
          "script",
          "style",
          "template",
          "svg",
          "button",
          "form",
          "input",
          "select",
          "textarea",
          "img",
          "iframe",
          "object",
          "video",
          "audio",
          "noscript",
          "nav",
          "label");

  private static final Set<String> BOXES = Set.of("ul", "ol", "dl", "div", "section");

  /** By the last words of a class name. */
  private static final Map<String, PartOf> BY_NAME = new HashMap<>();

  static {
    add(
        PartOf.REPLIES,
        "children replies child-comments subcomments sub-comments responses child nested"
            + " nested-comments thread-replies reply-list comment-list comments-list commentlist");
    add(
        PartOf.VOTES,
        "votes vote-count votes-count vote-result vote-total score likes likes-count like-count"
            + " points karma upvotes upvote-count rating-value recommendations num-likes"
            + " post-likes");
    add(
        PartOf.CONTROL,
        "reply reply-link edit-link edit actions action buttons toolbar controls share sharing social"
            + " like dislike rating avatar gravatar says screen-reader-text sr-only"
            + " visually-hidden visuallyhidden badge badges label report flag awaiting-moderation"
            + " signature comment-form respond user-title user-details user-extras tooltip menu"
            + " dropdown dropdown-menu hidden stats last-edited edited lastedit edit-note reactions"
            + " reactions-bar attachment attachments options expand-link read-more reply-button role"
            + " rank online-status icon helpful reply-to author-comment-link reply-title number count num counter");
    add(
        PartOf.author(1),
        "fn username user-name author-name commenter-name author-link display-name nickname nick-name"
            + " nick poster-name posted-by comment-name comment-user comment-username user-nicename"
            + " member-name p-author user-link profile-link comment-by pseudonym pseudo nombre usuario utente");
    add(PartOf.author(2), "author commenter poster autor auteur autore writer");
    add(PartOf.author(3), "user name byline vcard member creator");
    add(
        PartOf.date(2),
        "date time timestamp datetime date-time published posted-on when datum fecha created"
            + " created-at timeago age posted dateline zeit hora heure data subtime relativetime");
    add(
        PartOf.date(3),
        "permalink meta metadata commentmetadata info details header footer head foot");
    add(
        PartOf.body(2),
        "comment-content comment-text commenttext comment-message comment-copy comment-description"
            + " comment-entry comment-comment post-text post-content post-message message-text"
            + " messagetext reply-content reply-text usertext-body bbwrapper postcontent usertext"
            + " review-text text-content comment-main-text");
    add(
        PartOf.body(3),
        "comment-body commentbody post-body postbody message-body message-content comment-bd"
            + " comment-inner e-content entry-content reply-body");
    add(
        PartOf.body(4),
        "content text body message copy description markdown prose rte txt texto texte testo tekst");
  }

  /** Buttons to vote with have one of these in their names, wherever. */
  private static final Set<String> VOTING =
      Set.of("like", "likes", "dislike", "vote", "voting", "upvote", "downvote", "thumbs", "karma");

  private static final List<String> LEADS =
      List.of("comment", "post", "message", "reply", "user", "author", "the", "entry");

  /** A heading may be a name, and a subject: it is the last that is looked at. */
  private static final PartOf HEADING = PartOf.author(4);

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "strong", "b");

  private UsualParts() {}

  private static void add(PartOf part, String names) {
    for (String name : names.split(" ")) {
      BY_NAME.put(name, part);
    }
  }

  /**
   * The part; null where the element is a mere box or text.
   *
   * @param names its class names, as {@link ClassNames#of} spells them
   */
  static @Nullable PartOf of(Element element, List<String> names) {
    String tag = element.normalName();
    if (NO_TEXT.contains(tag)) {
      return PartOf.CONTROL;
    }
    PartOf marked = marked(element.attr("itemprop"));
    if (marked != null) {
      return marked;
    }
    if (QuoteAttribution.isQuote(element, names)) {
      return PartOf.QUOTE;
    }
    if (tag.equals("time")) {
      return PartOf.date(1);
    }
    if (tag.equals("cite")) {
      return PartOf.author(2);
    }
    PartOf best = null;
    for (String name : names) {
      PartOf one = named(name);
      if (one != null && (one.part() != PostPart.REPLIES || BOXES.contains(tag))) {
        best = best == null || isBefore(one, best) ? one : best;
      }
    }
    if (best != null) {
      return best;
    }
    if (tag.equals("abbr") && element.hasAttr("title")) {
      return PartOf.date(2);
    }
    return HEADINGS.contains(tag) || element.attr("rel").contains("external") ? HEADING : null;
  }

  /** By the most of its last words that are known. */
  private static @Nullable PartOf named(String name) {
    int from = 0;
    while (true) {
      PartOf part = BY_NAME.get(from == 0 ? name : name.substring(from));
      if (part != null) {
        return part;
      }
      int end = name.indexOf('-', from);
      if (VOTING.contains(name.substring(from, end < 0 ? name.length() : end))) {
        return PartOf.CONTROL;
      }
      if (end < 0) {
        return glued(name);
      }
      from = end + 1;
    }
  }

  /** "commentfooter": two words in one. */
  private static @Nullable PartOf glued(String name) {
    for (String lead : LEADS) {
      if (name.startsWith(lead)) {
        return BY_NAME.get(name.substring(lead.length()));
      }
    }
    return null;
  }

  private static boolean isBefore(PartOf one, PartOf other) {
    int order = one.part().compareTo(other.part());
    return order < 0 || order == 0 && one.rank() < other.rank();
  }

  private static @Nullable PartOf marked(String property) {
    return switch (property) {
      case "author", "creator" -> PartOf.author(1);
      case "datePublished", "dateCreated", "commentTime", "uploadDate" -> PartOf.date(1);
      case "text", "commentText", "reviewBody", "articleBody" -> PartOf.body(1);
      case "upvoteCount", "userInteractionCount" -> PartOf.VOTES;
      case "image", "interactionStatistic" -> PartOf.CONTROL;
      default -> null;
    };
  }
}
