package org.belowline.page.html.comment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.model.Status;
import org.belowline.page.html.element.JsonThing;
import org.belowline.page.html.element.MachineTime;
import org.belowline.text.WhiteSpace;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A comment as JSON-LD describes it, while the page's script is read. */
final class DescribedComment {
  private static final List<String> TEXTS =
      List.of("text", "commentText", "description", "articleBody");

  private static final List<String> AUTHORS = List.of("author", "creator");

  private static final List<String> DATES =
      List.of("dateCreated", "datePublished", "commentTime", "uploadDate");

  private static final List<String> COUNTS = List.of("userInteractionCount", "interactionCount");

  final String body;
  final @Nullable String author;
  final @Nullable Moment created;

  /** Its address or id, absolute where the page's is known; null where it has none of its own. */
  final @Nullable String url;

  /** The comment that it stands in; null at top level. */
  @Nullable DescribedComment above;

  /** The address or id of the comment that it says to answer; null where it says none. */
  final @Nullable String parentItem;

  private final @Nullable String authorUrl;
  private final @Nullable Long votes;

  /**
   * Reads it.
   *
   * @param byId things that are only referred to
   * @param base the page's own address, empty where it is unknown
   */
  DescribedComment(
      JsonNode thing, @Nullable DescribedComment above, Map<String, JsonNode> byId, String base) {
    this.above = above;
    String text = first(thing, TEXTS);
    body = text == null ? "" : DescribedText.of(text);
    JsonNode by = author(thing, byId);
    String name = by.isTextual() ? JsonThing.text(by) : JsonThing.text(by.get("name"));
    boolean isAddress = name != null && name.startsWith("http");
    author = name == null || isAddress ? null : visible(name);
    String page = absolute(isAddress ? name : JsonThing.text(by.get("url")), base);
    authorUrl = page == null || page.startsWith("http") ? page : null;
    created = created(thing);
    votes = votes(thing);
    String address = first(thing, List.of("url", "@id"));
    String own = absolute(address, base);
    url = base.equals(own) ? null : own;
    parentItem = parentItem(thing.path("parentItem"), base);
  }

  /**
   * The comment, without its place.
   *
   * @param distinct whether no other comment has its address
   */
  RawComment comment(boolean distinct) {
    return new RawComment(
        null,
        null,
        Status.PRESENT,
        null,
        distinct && url != null ? siteId(url) : null,
        author,
        authorUrl,
        created,
        body,
        null,
        votes,
        distinct && url != null && url.startsWith("http") ? url : null);
  }

  /** The digits at the end of an address's fragment, else of the address. */
  static @Nullable String siteId(String url) {
    return CommentLayout.digitsAtEnd(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
  }

  /** The address, as it is where it is relative to one that is unknown. */
  private static @Nullable String absolute(@Nullable String url, String base) {
    if (url == null || base.isEmpty()) {
      return url;
    }
    Element link = new Element("a").attr("href", url);
    link.setBaseUri(base);
    String absolute = link.absUrl("href");
    return absolute.isEmpty() ? url : absolute;
  }

  private static JsonNode author(JsonNode thing, Map<String, JsonNode> byId) {
    for (String property : AUTHORS) {
      JsonNode value = thing.path(property);
      JsonNode author = value.isArray() ? value.path(0) : value;
      if (author.has("@id") && !author.has("name")) {
        author = byId.getOrDefault(author.path("@id").asText(), author);
      }
      if (author.isTextual() || author.isObject()) {
        return author;
      }
    }
    return thing.path("author");
  }

  private static @Nullable String visible(String name) {
    String visible = WhiteSpace.collapse(Parser.unescapeEntities(name, false));
    return visible.isBlank() ? null : visible;
  }

  private static @Nullable Moment created(JsonNode thing) {
    for (String property : DATES) {
      String date = JsonThing.text(thing.get(property));
      Moment moment = date == null ? null : MachineTime.parse(date, null);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  private static @Nullable Long votes(JsonNode thing) {
    Long votes = number(thing.path("upvoteCount"));
    JsonNode counters = thing.path("interactionStatistic");
    for (JsonNode counter : counters.isArray() ? counters : List.of(counters)) {
      JsonNode action = counter.path("interactionType");
      boolean likes =
          action.isObject()
              ? JsonThing.is(action, "LikeAction")
              : action.asText().endsWith("/LikeAction") || action.asText().equals("LikeAction");
      for (String property : likes && votes == null ? COUNTS : List.<String>of()) {
        votes = votes == null ? number(counter.path(property)) : votes;
      }
    }
    return votes;
  }

  private static @Nullable Long number(JsonNode value) {
    if (value.isIntegralNumber() && value.canConvertToLong()) {
      return value.asLong();
    }
    return value.isTextual() ? Votes.number(value.asText()) : null;
  }

  private static @Nullable String parentItem(JsonNode parent, String base) {
    JsonNode one = parent.isArray() ? parent.path(0) : parent;
    String url = one.isTextual() ? JsonThing.text(one) : first(one, List.of("url", "@id"));
    return absolute(url, base);
  }

  private static @Nullable String first(JsonNode thing, List<String> properties) {
    for (String property : properties) {
      String text = JsonThing.text(thing.get(property));
      if (text != null) {
        return text;
      }
    }
    return null;
  }
}
