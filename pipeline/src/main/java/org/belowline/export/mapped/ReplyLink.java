package org.belowline.export.mapped;

import java.util.List;
import org.belowline.export.CommentColumn;
import org.belowline.export.CommentMap;
import org.jspecify.annotations.Nullable;

/**
 * A comment's id, and that of the comment that it answers.
 *
 * @param id null where it has none
 * @param parent null where it answers the article
 */
record ReplyLink(@Nullable String id, @Nullable String parent) {
  /** Likely ones first: a point may stand in a name, a slash hardly does. */
  private static final String SEPARATORS = "/>|.:_,;- ";

  /**
   * That of a row.
   *
   * @param thread the name of the article; null where it has none
   */
  static ReplyLink of(MappedRow row, @Nullable String thread, CommentMap.AncestorsOrder order) {
    String given = row.value(CommentColumn.ID);
    String id = given == null ? null : IdText.of(given);
    String path = row.value(CommentColumn.PATH);
    if (row.names(CommentColumn.PARENT) || path == null) {
      String own = id == null && path != null ? trimmed(path) : id;
      String parent = row.value(CommentColumn.PARENT);
      String ancestors = parent == null ? row.value(CommentColumn.ANCESTORS) : null;
      return new ReplyLink(
          own,
          ancestors == null
              ? IdText.parent(parent, thread)
              : ofAncestors(ListText.of(ancestors), own, thread, order));
    }
    return ofPath(trimmed(path), id, thread);
  }

  private static ReplyLink ofPath(String path, @Nullable String id, @Nullable String thread) {
    char separator = separator(path);
    int cut = path.lastIndexOf(separator);
    String above = cut < 0 ? "" : trimmed(path.substring(0, cut));
    String last = path.substring(cut + 1);
    if (id != null && last.equals(id)) {
      // A path of ids.
      return new ReplyLink(
          id, IdText.parent(above.substring(above.lastIndexOf(separator) + 1), thread));
    }
    boolean isArticle =
        above.isEmpty()
            || thread != null && (above.equals(thread) || above.endsWith(separator + thread));
    return new ReplyLink(path, isArticle ? null : above);
  }

  private static @Nullable String ofAncestors(
      List<String> given,
      @Nullable String own,
      @Nullable String thread,
      CommentMap.AncestorsOrder order) {
    List<String> above =
        given.stream()
            .map(one -> IdText.parent(one, thread))
            .filter(one -> one != null && !one.equals(own))
            .toList();
    if (above.isEmpty()) {
      return null;
    }
    boolean parentFirst =
        switch (order) {
          case PARENT_FIRST -> true;
          case ROOT_FIRST -> false;
          case TOLD_BY_VALUE -> IdText.parent(given.get(given.size() - 1), thread) == null;
        };
    return above.get(parentFirst ? 0 : above.size() - 1);
  }

  private static char separator(String path) {
    for (int i = 0; i < SEPARATORS.length() - 1; i++) {
      if (path.indexOf(SEPARATORS.charAt(i)) >= 0) {
        return SEPARATORS.charAt(i);
      }
    }
    return SEPARATORS.charAt(SEPARATORS.length() - 1);
  }

  /** Without separators at its ends. */
  private static String trimmed(String path) {
    int start = 0;
    int end = path.length();
    while (start < end && SEPARATORS.indexOf(path.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SEPARATORS.indexOf(path.charAt(end - 1)) >= 0) {
      end--;
    }
    return path.substring(start, end);
  }
}
