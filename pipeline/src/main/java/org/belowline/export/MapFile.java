package org.belowline.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The file of a map: a JSON object from our names to the input's columns. */
public final class MapFile {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private MapFile() {}

  /**
   * What it says of each name, in the order of the file.
   *
   * @throws IllegalArgumentException says in one line why it can be no map
   */
  public static Map<String, JsonNode> entries(String json) {
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "no JSON in line " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()), e);
    }
    if (!root.isObject()) {
      throw new IllegalArgumentException("no JSON object from our names to columns");
    }
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    root.properties().forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
    return entries;
  }
}
