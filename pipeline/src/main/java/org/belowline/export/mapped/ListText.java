package org.belowline.export.mapped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Lists in one value: as JSON, or with separators between, in brackets or without. */
final class ListText {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEPARATORS = ",;|>/ \t\n[](){}\"'";

  private ListText() {}

  /** The elements, none blank. */
  static List<String> of(String value) {
    List<String> elements = new ArrayList<>();
    if (value.startsWith("[")) {
      try {
        JsonNode list = JSON.readTree(value);
        list.forEach(one -> elements.add(one.asText()));
        elements.removeIf(String::isBlank);
        return elements;
      } catch (JsonProcessingException notJson) {
        elements.clear();
      }
    }
    StringTokenizer tokens = new StringTokenizer(value, SEPARATORS);
    while (tokens.hasMoreTokens()) {
      elements.add(tokens.nextToken());
    }
    return elements;
  }
}
