package org.belowline.export;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table or of JSON objects have what of a comment.
 *
 * @param columns paths by what they have; the first of them that has a value is taken
 * @param createdFormat {@code epoch_s}, {@code epoch_ms}, {@code iso} or a pattern of java.time;
 *     null where the value tells
 * @param textFormat whether texts are HTML
 * @param ancestorsOrder which of the ancestors is the comment that is answered
 */
public record CommentMap(
    Map<CommentColumn, List<String>> columns,
    @Nullable String createdFormat,
    TextFormat textFormat,
    AncestorsOrder ancestorsOrder)
    implements Serializable {
  public static final String EPOCH_SECONDS = "epoch_s";
  public static final String EPOCH_MILLIS = "epoch_ms";
  public static final String ISO = "iso";

  public CommentMap {
    columns = Map.copyOf(columns);
  }

  /** What texts are. */
  public enum TextFormat {
    HTML,
    TEXT,
    /** HTML where it has its marks. */
    TOLD_BY_VALUE
  }

  /** How ancestors are listed. */
  public enum AncestorsOrder {
    /** The one that is answered last. */
    ROOT_FIRST,
    PARENT_FIRST,
    /** The one that is answered last, unless the article is. */
    TOLD_BY_VALUE
  }

  /**
   * Reads a map.
   *
   * @throws IllegalArgumentException says in one line why it can be none
   */
  public static CommentMap parse(String json) {
    return CommentMapFile.parse(json);
  }

  /** The paths of a column; empty where it is not named. */
  public List<String> paths(CommentColumn column) {
    return columns.getOrDefault(column, List.of());
  }

  /** All paths that are looked at. */
  public Collection<String> allPaths() {
    return Stream.of(CommentColumn.values())
        .flatMap(column -> paths(column).stream())
        .distinct()
        .toList();
  }

  /**
   * Whether what has columns of these names has a comment's text and article.
   *
   * @param names as they stand there
   */
  public boolean fits(Collection<String> names) {
    return hasAny(CommentColumn.TEXT, names)
        && (hasAny(CommentColumn.THREAD, names) || hasAny(CommentColumn.URL, names));
  }

  private boolean hasAny(CommentColumn column, Collection<String> names) {
    return paths(column).stream().anyMatch(names::contains);
  }
}
