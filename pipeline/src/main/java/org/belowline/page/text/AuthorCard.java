package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * The lines about the author that a forum prints beside a post: the letter of an avatar, the name
 * once or twice, a rank, counts, dates, a place.
 *
 * @param author null where no line is a name
 * @param end behind its last line, base 0
 * @param labelled whether a line says what the next one is: "Joined", "Messages"
 */
record AuthorCard(@Nullable String author, int end, boolean labelled) {
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

  private static final int MOST_WORDS_OF_A_PLACE = 5;

  /** What a forum prints behind the name of who began the thread. */
  private static final String STARTER = " discussion starter";

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
        return new AuthorCard(withoutStarter(names.get(names.size() - 1)), mark, true);
      }
      if (line.isItem() || !isName(text)) {
        continue;
      }
      if (!seen.add(text)) {
        return new AuthorCard(text, mark, false);
      }
      names.add(text);
    }
    return new AuthorCard(names.isEmpty() ? null : names.get(0), mark, false);
  }

  /** The card that begins below the mark; null where the text of the post begins there. */
  static @Nullable AuthorCard below(List<Line> page, int from) {
    AuthorCard card = from(page, from);
    return card != null && card.labelled ? card : null;
  }

  /**
   * The card that begins here, where nothing else tells that one does: the name stands twice at its
   * very beginning.
   */
  static @Nullable AuthorCard at(List<Line> page, int from) {
    List<String> first =
        page.subList(from, Math.min(page.size(), from + LONGEST)).stream()
            .map(Line::text)
            .filter(text -> text.codePointCount(0, text.length()) > 1)
            .limit(2)
            .toList();
    return first.size() == 2 && first.get(0).equals(first.get(1)) ? from(page, from) : null;
  }

  private static @Nullable AuthorCard from(List<Line> page, int from) {
    int end = -1;
    String name = null;
    boolean labelled = false;
    Set<String> seen = new HashSet<>();
    for (int i = from; i < Math.min(page.size(), from + LONGEST); i++) {
      String text = page.get(i).text();
      String lower = text.toLowerCase(Locale.ROOT);
      if (name == null && isName(text) && !seen.add(text)) {
        name = text;
        end = i + 1;
      }
      if (LABELS.contains(lower)) {
        labelled = true;
        end = i + 2;
      } else if (LAST.contains(lower) || name != null && isDateOrCount(text)) {
        end = i + 1;
      }
    }
    if (name == null) {
      return null;
    }
    if (end + 1 < page.size() && isPlace(page.get(end).text()) && !page.get(end + 1).isBlank()) {
      end++;
    }
    return new AuthorCard(name, Math.min(end, page.size()), labelled);
  }

  private static boolean isDateOrCount(String text) {
    return !text.isEmpty()
        && (text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.')
            || PrintedTimes.whole(text) != null);
  }

  /** "Miami, FL": a few words, each with a capital, a comma between. */
  private static boolean isPlace(String text) {
    if (text.indexOf(',') < 0 || Phrases.endsSentence(text)) {
      return false;
    }
    String[] words = text.split("[ ,]+");
    return words.length <= MOST_WORDS_OF_A_PLACE
        && Arrays.stream(words)
            .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)));
  }

  private static String withoutStarter(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(STARTER)
        ? name.substring(0, name.length() - STARTER.length()).strip()
        : name;
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
