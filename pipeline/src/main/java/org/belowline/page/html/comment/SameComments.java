package org.belowline.page.html.comment;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.belowline.model.Moment;
import org.belowline.model.RawComment;
import org.belowline.text.Letters;
import org.belowline.text.Names;
import org.belowline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells which comments of one list are those of another: by address or site's own id, by author,
 * day and text, by author and minute, by text alone. A text that goes on where another one ends is
 * alike, if that one is no short one.
 */
final class SameComments {
  /** So many letters hardly begin two comments by chance. */
  private static final int BEGINNING = 40;

  /** Of very many that begin alike not all are looked at. */
  private static final int MOST_LOOKED_AT = 64;

  private static final long MINUTE = 60 * Moment.MICROS_PER_SECOND;
  private static final long DAY = 24 * 60 * MINUTE;

  private enum Sign {
    ADDRESS,
    ID,
    AUTHOR_DAY_AND_TEXT,
    AUTHOR_AND_MINUTE,
    TEXT
  }

  private final List<RawComment> shown;
  private final List<RawComment> described;
  private final List<String> shownTexts;
  private final List<String> describedTexts;

  SameComments(List<RawComment> shown, List<RawComment> described) {
    this.shown = shown;
    this.described = described;
    shownTexts = shown.stream().map(SameComments::letters).toList();
    describedTexts = described.stream().map(SameComments::letters).toList();
  }

  /** Of each described comment the place of the shown one that it is, −1 for none; none twice. */
  int[] places() {
    int[] places = new int[described.size()];
    Arrays.fill(places, -1);
    boolean[] taken = new boolean[shown.size()];
    for (Sign sign : Sign.values()) {
      Map<String, Deque<Integer>> byKey = new HashMap<>();
      for (int i = 0; i < taken.length; i++) {
        String key = taken[i] ? null : key(sign, shown.get(i), shownTexts.get(i));
        if (key != null) {
          byKey.computeIfAbsent(key, any -> new ArrayDeque<>()).add(i);
        }
      }
      for (int j = 0; j < places.length; j++) {
        String key = places[j] >= 0 ? null : key(sign, described.get(j), describedTexts.get(j));
        Deque<Integer> candidates = key == null ? null : byKey.get(key);
        Integer place = candidates == null ? null : take(sign, candidates, j);
        if (place != null) {
          places[j] = place;
          taken[place] = true;
        }
      }
    }
    return places;
  }

  private @Nullable Integer take(Sign sign, Deque<Integer> candidates, int j) {
    Iterator<Integer> iterator = candidates.iterator();
    for (int looked = 0; looked < MOST_LOOKED_AT && iterator.hasNext(); looked++) {
      int i = iterator.next();
      if (agree(sign, i, j)) {
        iterator.remove();
        return i;
      }
    }
    return null;
  }

  private static @Nullable String key(Sign sign, RawComment comment, String text) {
    Moment created = comment.created();
    Long at = created == null ? null : created.at();
    String author = comment.author() == null ? null : Names.fold(comment.author());
    String start = text.substring(0, Math.min(BEGINNING, text.length()));
    return switch (sign) {
      case ADDRESS -> comment.permalink() == null ? null : address(comment.permalink());
      case ID -> comment.siteId();
      case AUTHOR_DAY_AND_TEXT -> author == null || at == null ? null : author + "\n" + start;
      case AUTHOR_AND_MINUTE ->
          author == null || at == null || !created.hasMinute()
              ? null
              : author + "\n" + Math.floorDiv(at, MINUTE) + created.zone();
      case TEXT -> start.isEmpty() ? null : start;
    };
  }

  private boolean agree(Sign sign, int i, int j) {
    RawComment one = shown.get(i);
    RawComment other = described.get(j);
    String text = shownTexts.get(i);
    boolean alike = isAlike(text, describedTexts.get(j));
    return switch (sign) {
      case ADDRESS, ID -> alike || isSameAuthor(one, other);
      case AUTHOR_DAY_AND_TEXT -> alike && isSameDay(one.created(), other.created());
      case AUTHOR_AND_MINUTE -> true;
      case TEXT ->
          alike
              && (text.length() >= BEGINNING && text.equals(describedTexts.get(j))
                  || isSameAuthor(one, other) && isSameDay(one.created(), other.created()));
    };
  }

  /** Whether nothing says that they are by different people. */
  private static boolean isSameAuthor(RawComment one, RawComment other) {
    return one.author() == null
        || other.author() == null
        || Names.fold(one.author()).equals(Names.fold(other.author()));
  }

  /** Whether nothing says that they are of different days; zones may part them by one. */
  private static boolean isSameDay(@Nullable Moment one, @Nullable Moment other) {
    if (one == null || other == null || one.at() == null || other.at() == null) {
      return true;
    }
    return Math.abs(Math.floorDiv(one.at(), DAY) - Math.floorDiv(other.at(), DAY)) <= 1;
  }

  private static boolean isAlike(String one, String other) {
    boolean beginning = Math.min(one.length(), other.length()) >= BEGINNING;
    return one.equals(other) || beginning && (one.startsWith(other) || other.startsWith(one));
  }

  private static String letters(RawComment comment) {
    String body = comment.body() == null ? "" : comment.body();
    String letters = Letters.of(body);
    return letters.isEmpty() ? Text.normalise(body) : letters;
  }

  static String address(String url) {
    int scheme = url.indexOf("://");
    String rest = scheme < 0 ? url : url.substring(scheme + 3);
    return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
