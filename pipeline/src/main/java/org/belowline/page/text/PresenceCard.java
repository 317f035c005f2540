package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The author's card below a post's mark that says whether the author is there: "Ann is offline
 * Senior Member", above it the name and links, below it labels with what belongs to them.
 */
final class PresenceCard {
  private static final List<String> SAYS_PRESENCE =
      List.of(" is offline", " is online", " ist offline", " ist gerade online", " est déconnecté");

  private static final Set<String> LABELS =
      Set.of(
          "join date",
          "joined",
          "location",
          "posts",
          "age",
          "gender",
          "real name",
          "rep power",
          "registriert seit",
          "ort",
          "beiträge",
          "date d'inscription",
          "messages",
          "localisation");

  private static final int REACH = 10;
  private static final int MOST_WORDS_OF_A_RANK = 5;

  private PresenceCard() {}

  /** The card that begins here; null where none does. */
  static @Nullable AuthorCard at(List<Line> page, int from) {
    int limit = Math.min(page.size(), from + REACH);
    for (int i = from; i < limit; i++) {
      String lower = page.get(i).text().toLowerCase(Locale.ROOT);
      for (String presence : SAYS_PRESENCE) {
        int at = lower.indexOf(presence);
        if (at > 0) {
          String name = NameAffixes.once(page.get(i).text().substring(0, at).strip());
          return ItemHead.isName(name) ? new AuthorCard(name, end(page, i + 1), true) : null;
        }
      }
    }
    return null;
  }

  private static int end(List<Line> page, int from) {
    int end = from;
    int i = from;
    if (i + 1 < page.size()
        && Block.words(page.get(i).text()) <= MOST_WORDS_OF_A_RANK
        && isLabel(page.get(i + 1))) {
      i++; // the rank on a line of its own
    }
    while (i + 1 < page.size() && (isLabel(page.get(i)) || page.get(i).isBlank())) {
      i += page.get(i).isBlank() ? 1 : 2;
      end = i;
    }
    return end;
  }

  private static boolean isLabel(Line line) {
    return LABELS.contains(line.text().toLowerCase(Locale.ROOT));
  }
}
