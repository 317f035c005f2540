package org.belowline.page.html.comment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belowline.page.html.element.IndexedPage;
import org.belowline.page.html.element.JsonScript;
import org.belowline.page.html.element.JsonThing;
import org.belowline.page.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The comments that a page describes in JSON-LD, in the order in which they are written: those of
 * its story, the answers to its question, and what is said to these. Answers that nobody gives, as
 * in lists of usual questions, are none, and neither are reviews.
 */
final class DescribedComments {
  private static final Set<String> ANSWERS = Set.of("acceptedAnswer", "suggestedAnswer");

  /** Below these stand other things than the page's own story. */
  private static final Set<String> OTHERS =
      Set.of(
          "itemListElement",
          "hasPart",
          "isPartOf",
          "citation",
          "mentions",
          "review",
          "reviews",
          "blogPost",
          "blogPosts",
          "sharedContent");

  /** A value that is still to be looked at; {@code above} is the place of a comment, or −1. */
  private record Open(JsonNode value, String property, int above) {}

  private record Found(JsonNode thing, int above) {}

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final Map<String, Integer> aboveOfId = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  private DescribedComments() {}

  /** The comments; none twice. */
  static List<DescribedComment> of(IndexedPage page) {
    DescribedComments comments = new DescribedComments();
    for (String script : page.jsonLd()) {
      if (script.contains("omment") || script.contains("Answer")) {
        JsonNode root = JsonScript.read(script);
        if (root != null) {
          comments.walk(root);
        }
      }
    }
    return comments.found.isEmpty() ? List.of() : comments.read(page.document().baseUri());
  }

  private void walk(JsonNode root) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(root, "", -1));
    while (!open.isEmpty()) {
      Open next = open.pop();
      List<Open> within = new ArrayList<>();
      if (next.value.isArray()) {
        next.value.forEach(one -> within.add(new Open(one, next.property, next.above)));
      } else if (next.value.isObject()) {
        take(next, within);
      }
      // Things are met in the order in which they are written.
      for (int i = within.size() - 1; i >= 0; i--) {
        if (within.get(i).value.isContainerNode()) {
          open.push(within.get(i));
        }
      }
    }
  }

  private void take(Open open, List<Open> within) {
    JsonNode thing = open.value;
    String id = JsonThing.text(thing.get("@id"));
    if (id != null && thing.size() == 1) {
      if (open.above >= 0 && open.property.equals("comment")) {
        aboveOfId.putIfAbsent(id, open.above);
      }
      return;
    }
    if (id != null) {
      byId.putIfAbsent(id, thing);
    }
    List<String> types = JsonThing.types(thing);
    if (types.stream().anyMatch(type -> type.endsWith("Review"))) {
      return;
    }
    if (!isComment(thing, types, open.property)) {
      boolean usual = types.contains("FAQPage");
      thing
          .fields()
          .forEachRemaining(
              field -> {
                String name = field.getKey();
                if (!OTHERS.contains(name) && !(usual && name.equals("mainEntity"))) {
                  within.add(new Open(field.getValue(), name, -1));
                }
              });
      return;
    }
    int place = found.size();
    found.add(new Found(thing, open.above));
    for (String name : List.of("parentItem", "comment", "acceptedAnswer", "suggestedAnswer")) {
      if (thing.has(name)) {
        within.add(new Open(thing.get(name), name, name.equals("parentItem") ? -1 : place));
      }
    }
  }

  private static boolean isComment(JsonNode thing, List<String> types, String property) {
    return types.contains("Comment")
        || types.contains("UserComments")
        || property.equals("comment")
        || ANSWERS.contains(property) && (thing.has("author") || thing.has("creator"));
  }

  private List<DescribedComment> read(String base) {
    List<DescribedComment> comments = new ArrayList<>();
    DescribedComment[] byPlace = new DescribedComment[found.size()];
    Map<List<@Nullable Object>, DescribedComment> known = new HashMap<>();
    for (int i = 0; i < byPlace.length; i++) {
      JsonNode thing = found.get(i).thing;
      String id = JsonThing.text(thing.get("@id"));
      int above = found.get(i).above >= 0 ? found.get(i).above : aboveOfId.getOrDefault(id, -1);
      DescribedComment comment =
          new DescribedComment(thing, above < 0 ? null : byPlace[above], byId, base);
      if (comment.body.isEmpty()
          || Phrases.isPingback(comment.author == null ? "" : comment.author, comment.body)) {
        continue;
      }
      List<@Nullable Object> content = new ArrayList<>();
      content.add(comment.author);
      content.add(comment.created);
      content.add(comment.body);
      DescribedComment same = known.putIfAbsent(content, comment);
      byPlace[i] = same == null ? comment : same;
      if (same == null) {
        comments.add(comment);
      } else if (same.above == null && comment.above != same) {
        same.above = comment.above;
      }
    }
    return comments;
  }
}
