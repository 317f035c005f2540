package org.belowline.page.html.element;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a thing of schema.org says of itself in JSON-LD, in any of the ways in which it may. */
public final class JsonThing {
  private JsonThing() {}

  /** Its types, without the vocabulary in front of them; empty where it has none. */
  public static List<String> types(JsonNode thing) {
    JsonNode types = thing.path("@type");
    List<String> bare = new ArrayList<>();
    for (JsonNode one : types.isArray() ? types : List.of(types)) {
      String type = one.asText();
      if (!type.isEmpty()) {
        bare.add(type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
      }
    }
    return bare;
  }

  /** Whether that is one of its types. */
  public static boolean is(JsonNode thing, String type) {
    return types(thing).contains(type);
  }

  /** The text of a value, the first of several; null where it has none. */
  public static @Nullable String text(@Nullable JsonNode value) {
    JsonNode node = value != null && value.isArray() ? value.get(0) : value;
    if (node != null && node.isObject()) {
      node = node.get("@value");
    }
    if (node == null || !node.isTextual()) {
      return null;
    }
    String text = node.asText().strip();
    return text.isEmpty() ? null : text;
  }
}
