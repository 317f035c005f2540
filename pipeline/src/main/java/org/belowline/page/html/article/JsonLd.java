package org.belowline.page.html.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belowline.page.html.element.JsonScript;
import org.belowline.page.html.element.JsonThing;
import org.belowline.text.Letters;
import org.jspecify.annotations.Nullable;

/** The things of schema.org that a page describes in JSON-LD, wherever they are nested. */
final class JsonLd {
  /** Below these stand other things than the page's own story. */
  private static final List<String> OTHERS =
      List.of(
          "itemListElement", "hasPart", "isPartOf", "citation", "mentions", "comment", "review");

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final List<JsonNode> sites = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  static JsonLd of(List<String> scripts) {
    JsonLd data = new JsonLd();
    for (String script : scripts) {
      JsonNode root = JsonScript.read(script);
      if (root != null) {
        data.take(root);
      }
    }
    return data;
  }

  /**
   * The article that the page is about: the one whose address is the page's, else whose headline
   * begins its title, else the first; null where none is described.
   *
   * @param addresses of the page
   */
  @Nullable JsonNode article(List<String> addresses, String title) {
    for (JsonNode article : articles) {
      String url = address(article);
      if (url != null && addresses.contains(url)) {
        return article;
      }
    }
    for (JsonNode article : articles) {
      String headline = JsonThing.text(article.get("headline"));
      if (headline != null && Letters.of(title).startsWith(Letters.of(headline))) {
        return article;
      }
    }
    return articles.isEmpty() ? null : articles.get(0);
  }

  /** The page itself; null where it is not described. */
  @Nullable JsonNode page() {
    return pages.isEmpty() ? null : pages.get(0);
  }

  /** The site; null where it is not described. */
  @Nullable JsonNode site() {
    return sites.isEmpty() ? null : sites.get(0);
  }

  /** The thing itself where a node only refers to it. */
  JsonNode resolved(JsonNode node) {
    return node.isObject() && node.size() == 1 && node.has("@id")
        ? byId.getOrDefault(node.get("@id").asText(), node)
        : node;
  }

  private void take(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      List<JsonNode> within = new ArrayList<>();
      if (node.isObject()) {
        sort(node);
        node.fields()
            .forEachRemaining(
                field -> {
                  if (!OTHERS.contains(field.getKey())) {
                    within.add(field.getValue());
                  }
                });
      } else if (node.isArray()) {
        node.forEach(within::add);
      }
      // Things are met in the order in which they are written.
      for (int i = within.size() - 1; i >= 0; i--) {
        if (within.get(i).isContainerNode()) {
          open.push(within.get(i));
        }
      }
    }
  }

  private void sort(JsonNode thing) {
    if (thing.path("@id").isTextual() && thing.size() > 1) {
      byId.putIfAbsent(thing.get("@id").asText(), thing);
    }
    for (String type : JsonThing.types(thing)) {
      if (isArticle(type)) {
        articles.add(thing);
        return;
      }
      if (type.endsWith("Page")) {
        pages.add(thing);
        return;
      }
      if (type.equals("WebSite")) {
        sites.add(thing);
        return;
      }
    }
  }

  static boolean isArticle(String type) {
    return type.endsWith("Article")
        || type.endsWith("BlogPosting")
        || type.equals("Report")
        || type.equals("SocialMediaPosting")
        || type.equals("DiscussionForumPosting");
  }

  private static @Nullable String address(JsonNode thing) {
    for (String name : List.of("url", "mainEntityOfPage", "@id")) {
      JsonNode value = thing.get(name);
      String url = JsonThing.text(value);
      if (url == null && value != null && value.isObject()) {
        url = JsonThing.text(value.get("@id"));
      }
      if (url != null) {
        return url;
      }
    }
    return null;
  }
}
