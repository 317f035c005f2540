package org.belowline.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file of a map of comments. */
final class CommentMapFile {
  private static final String CREATED_FORMAT = "created_format";
  private static final String TEXT_FORMAT = "text_format";
  private static final String ANCESTORS_ORDER = "ancestors_order";

  private CommentMapFile() {}

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException says in one line why it can be none
   */
  static CommentMap parse(String json) {
    Map<CommentColumn, List<String>> columns = new EnumMap<>(CommentColumn.class);
    String createdFormat = null;
    CommentMap.TextFormat textFormat = CommentMap.TextFormat.TOLD_BY_VALUE;
    CommentMap.AncestorsOrder order = CommentMap.AncestorsOrder.TOLD_BY_VALUE;
    for (Map.Entry<String, JsonNode> entry : MapFile.entries(json).entrySet()) {
      String name = entry.getKey();
      switch (name) {
        case CREATED_FORMAT -> createdFormat = timeFormat(word(name, entry.getValue()));
        case TEXT_FORMAT ->
            textFormat =
                choice(
                    name,
                    entry.getValue(),
                    List.of(CommentMap.TextFormat.HTML, CommentMap.TextFormat.TEXT));
        case ANCESTORS_ORDER ->
            order =
                choice(
                    name,
                    entry.getValue(),
                    List.of(
                        CommentMap.AncestorsOrder.ROOT_FIRST,
                        CommentMap.AncestorsOrder.PARENT_FIRST));
        default -> columns.put(column(name), paths(name, entry.getValue()));
      }
    }
    check(columns);
    return new CommentMap(columns, createdFormat, textFormat, order);
  }

  private static void check(Map<CommentColumn, List<String>> columns) {
    if (!columns.containsKey(CommentColumn.TEXT)) {
      throw new IllegalArgumentException("it does not name text");
    }
    if (!columns.containsKey(CommentColumn.THREAD) && !columns.containsKey(CommentColumn.URL)) {
      throw new IllegalArgumentException("it names neither thread nor url");
    }
    for (CommentColumn link : List.of(CommentColumn.PARENT, CommentColumn.ANCESTORS)) {
      if (columns.containsKey(link)
          && !columns.containsKey(CommentColumn.ID)
          && !columns.containsKey(CommentColumn.PATH)) {
        throw new IllegalArgumentException(
            "it names %s, which are ids, and no id".formatted(link.code()));
      }
    }
  }

  private static CommentColumn column(String name) {
    return Stream.of(CommentColumn.values())
        .filter(column -> column.code().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is none of %s, %s, %s, %s"
                        .formatted(
                            name,
                            Stream.of(CommentColumn.values())
                                .map(CommentColumn::code)
                                .collect(Collectors.joining(", ")),
                            CREATED_FORMAT,
                            TEXT_FORMAT,
                            ANCESTORS_ORDER)));
  }

  /** A name, or a list of them. */
  private static List<String> paths(String name, JsonNode value) {
    if (!value.isArray()) {
      return List.of(word(name, value));
    }
    List<String> paths = new ArrayList<>();
    value.forEach(one -> paths.add(word(name, one)));
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("%s has an empty list".formatted(name));
    }
    return List.copyOf(paths);
  }

  private static String word(String name, JsonNode value) {
    if (!value.isTextual() || value.asText().isBlank()) {
      throw new IllegalArgumentException("%s=%s is no name of a column".formatted(name, value));
    }
    return value.asText();
  }

  private static <E extends Enum<E>> E choice(String name, JsonNode value, List<E> choices) {
    List<String> codes =
        choices.stream().map(choice -> choice.name().toLowerCase(Locale.ROOT)).toList();
    int chosen = codes.indexOf(value.asText());
    if (chosen < 0) {
      throw new IllegalArgumentException(
          "%s=%s is none of %s".formatted(name, value, String.join(", ", codes)));
    }
    return choices.get(chosen);
  }

  private static String timeFormat(String format) {
    if (!List.of(CommentMap.EPOCH_SECONDS, CommentMap.EPOCH_MILLIS, CommentMap.ISO)
        .contains(format)) {
      try {
        DateTimeFormatter.ofPattern(format, Locale.ENGLISH);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "%s=%s is none of epoch_s, epoch_ms, iso, and no pattern of java.time"
                .formatted(CREATED_FORMAT, format),
            e);
      }
    }
    return format;
  }
}
