package org.belowline.page.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines about the author that a forum prints beside a post: the letter of an avatar, the name
 * once or twice, a rank, counts, dates, a place.
 *
 * @param author null where no line is a name
 * @param end behind its last line, base 0
 */
record AuthorCard(@Nullable String author, int end) {
  /** A card has at most so many lines. */
  static final int LONGEST = 16;

  /** Lines of a card behind which the next line belongs to it too. */
  private static final Set<String> LABELS =
      Set.of(
          "joined",
          "messages",
          "location",
          "reaction score",
          "points",
          "trophy points",
          "age",
          "likes received",
          "join date",
          "posts",
          "registriert",
          "beiträge",
          "ort");

  private static final Set<String> LAST = Set.of("visit site");

  private static final List<String> STATISTICS = List.of(" posts · joined ", " post · joined ");

  private static final List<String> AVATARS = List.of("user avatar", "avatar for ", "avatar");

  /** The card in these lines, all of which belong to it. */
  static AuthorCard above(List<Line> page, int from, int mark) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = from; i < mark; i++) {
      Line line = page.get(i);
      String text = line.text();
      String lower = text.toLowerCase(Locale.ROOT);
      if (STATISTICS.stream().anyMatch(lower::contains) && !names.isEmpty()) {
        return new AuthorCard(names.get(names.size() - 1), mark);
      }
      if (line.isItem() || !isName(text)) {
        continue;
      }
      if (!seen.add(text)) {
        return new AuthorCard(text, mark);
      }
      names.add(text);
    }
    return new AuthorCard(names.isEmpty() ? null : names.get(0), mark);
  }

  /** The card that begins below the mark; null where the text of the post begins there. */
  static @Nullable AuthorCard below(List<Line> page, int from) {
    int end = -1;
    String name = null;
    Set<String> seen = new HashSet<>();
    for (int i = from; i < Math.min(page.size(), from + LONGEST); i++) {
      String text = page.get(i).text();
      String lower = text.toLowerCase(Locale.ROOT);
      if (name == null && isName(text) && !seen.add(text)) {
        name = text;
      }
      if (LABELS.contains(lower)) {
        end = i + 2;
      } else if (LAST.contains(lower)) {
        end = i + 1;
      }
    }
    return name == null || end < 0 ? null : new AuthorCard(name, Math.min(end, page.size()));
  }

  private static boolean isName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.codePointCount(0, text.length()) > 1
        && ItemHead.isName(text)
        && !ForumPost.isNote(text)
        && AVATARS.stream().noneMatch(lower::startsWith)
        && !MarkedPosts.isTop(text);
  }
}
