package org.belowline.dump;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belowline.export.MapFile;

/**
 * Which columns of a container of pages are read. What is not named is looked for under its usual
 * names; where text or HTML is named, the other is not looked for.
 *
 * @param named paths by what they have
 */
public record PageMap(Map<PageColumn, String> named) implements Serializable {
  /** Usual names alone. */
  public static final PageMap USUAL = new PageMap(Map.of());

  public PageMap {
    named = Map.copyOf(named);
  }

  /**
   * Reads a map: a JSON object from our names to the input's columns.
   *
   * @throws IllegalArgumentException says in one line why it can be none
   */
  public static PageMap parse(String json) {
    Map<PageColumn, String> named = new EnumMap<>(PageColumn.class);
    for (Map.Entry<String, JsonNode> entry : MapFile.entries(json).entrySet()) {
      if (!entry.getValue().isTextual() || entry.getValue().asText().isBlank()) {
        throw new IllegalArgumentException("%s is no name of a column".formatted(entry));
      }
      named.put(column(entry.getKey()), entry.getValue().asText());
    }
    if (!named.containsKey(PageColumn.TEXT) && !named.containsKey(PageColumn.HTML)) {
      throw new IllegalArgumentException("it names neither text nor html");
    }
    return new PageMap(named);
  }

  private static PageColumn column(String name) {
    return Stream.of(PageColumn.values())
        .filter(column -> column.code().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is none of %s"
                        .formatted(
                            name,
                            Stream.of(PageColumn.values())
                                .map(PageColumn::code)
                                .collect(Collectors.joining(", ")))));
  }

  /** Where it may be, the likeliest first. */
  List<String> paths(PageColumn column) {
    String path = named.get(column);
    if (path != null) {
      return List.of(path);
    }
    boolean isPage = column == PageColumn.TEXT || column == PageColumn.HTML;
    boolean pageIsNamed = named.containsKey(PageColumn.TEXT) || named.containsKey(PageColumn.HTML);
    return isPage && pageIsNamed ? List.of() : column.usual();
  }

  /** All paths that are looked at. */
  Set<String> allPaths() {
    List<String> all = new ArrayList<>();
    for (PageColumn column : PageColumn.values()) {
      all.addAll(paths(column));
    }
    return Set.copyOf(all);
  }
}
