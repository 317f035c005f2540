package org.belowline.page.text;

import java.util.Arrays;
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
          "location",
          "reaction score",
          "points",
          "trophy points",
          "age",
          "likes received",
          "join date",
          "posts",
          "member since",
          "post count",
          "topics",
          "threads",
          "likes",
          "reputation",
          "rep power",
          "karma",
          "gender",
          "country",
          "status",
          "registered",
          "from",
          "website",
          "registriert",
          "registriert seit",
          "dabei seit",
          "mitglied seit",
          "beiträge",
          "themen",
          "reaktionen",
          "punkte",
          "wohnort",
          "ort",
          "inscription",
          "inscrit",
          "messages",
          "localisation",
          "registrado",
          "mensajes",
          "ubicación",
          "registrato",
          "messaggi",
          "località",
          "lid geworden",
          "berichten",
          "locatie",
          "mensagens",
          "localização",
          "регистрация",
          "сообщения",
          "сообщений",
          "откуда");

  /** The last words of what forums call their members. */
  private static final Set<String> RANKS =
      Set.of(
          ("member members moderator administrator admin mod user users staff veteran legend newbie"
                  + " regular supporter contributor subscriber donor vip registered emeritus"
                  + " mitglied moderatorin benutzer membre modérateur administrateur miembro"
                  + " moderador usuario membro moderatore utente lid gebruiker участник модератор"
                  + " администратор пользователь")
              .split(" "));

  private static final int MOST_WORDS_OF_A_RANK = 4;

  private static final int MOST_WORDS_OF_A_PLACE = 5;

  /** What a forum prints behind the name of who began the thread. */
  private static final String STARTER = " discussion starter";

  private static final Set<String> LAST = Set.of("visit site");

  private static final List<String> STATISTICS = List.of(" posts · joined ", " post · joined ");

  /** What a forum prints beside a name: who began the thread. */
  private static final Set<String> BADGES =
      Set.of(
          "op",
          "thread starter",
          "original poster",
          "topic author",
          "topic starter",
          "author",
          "post author",
          "verfasser",
          "autor",
          "auteur",
          "autore",
          "guest",
          "gast",
          "top fan",
          "te");

  private static final List<String> AVATARS =
      List.of(
          "user avatar", "avatar", "profile picture", "profilbild", "photo de profil", "gravatar");

  /** Whether a member is there, behind the letter of the picture: "J Offline". */
  private static final List<String> PRESENCE = List.of("offline", "online", "away");

  private static final int LONGEST_PRESENCE = 10;

  /** The card in these lines, all of which belong to it. */
  static AuthorCard above(List<Line> page, int from, int mark) {
    String first = null;
    String previous = null;
    for (int i = from; i < mark; i++) {
      Line line = page.get(i);
      String text = line.text();
      if (previous != null && isStatistics(text)) {
        return new AuthorCard(withoutStarter(previous), mark, true);
      }
      if (line.isItem() || !isName(text)) {
        continue;
      }
      if (text.equals(previous)) {
        return new AuthorCard(text, mark, false);
      }
      first = first == null ? text : first;
      previous = text;
    }
    return new AuthorCard(first, mark, false);
  }

  /** Where a card above the mark begins with a name that stands twice; the mark where none does. */
  static int startAbove(List<Line> page, int lowest, int mark) {
    for (int i = lowest; i < mark; i++) {
      int next = nextText(page, i + 1, mark);
      String text = page.get(i).text();
      if (next < mark && isName(text) && text.equals(page.get(next).text())) {
        return i;
      }
    }
    return mark;
  }

  /** Whether the next line of a card belongs to this one. */
  static boolean isLabel(String text) {
    return LABELS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Whether this is what a forum calls a member: "Senior Member", "Moderator". */
  static boolean isRank(String printed) {
    String text = withoutSigns(printed);
    String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return RANKS.contains(last) && ItemHead.wordCount(text) <= MOST_WORDS_OF_A_RANK;
  }

  /** "Moderator ⚒" without what is no letter, digit or mark of writing at its end. */
  private static String withoutSigns(String text) {
    int end = text.length();
    while (end > 0) {
      int c = text.codePointBefore(end);
      int type = Character.getType(c);
      if (c != ' '
          && type != Character.OTHER_SYMBOL
          && type != Character.NON_SPACING_MARK
          && type != Character.FORMAT) {
        break;
      }
      end -= Character.charCount(c);
    }
    return end == 0 ? text : text.substring(0, end);
  }

  /** "OP", "Thread starter". */
  static boolean isBadge(String text) {
    return BADGES.contains(text.toLowerCase(Locale.ROOT));
  }

  /** "Posts: 826": a label and what belongs to it in one line. */
  static boolean isLabelled(String text) {
    int colon = text.indexOf(':');
    if (colon > 0 && isLabel(text.substring(0, colon).strip())) {
      return true;
    }
    int blank = text.indexOf(' '); // "826 posts", "Joined May 2005"
    if (blank > 0 && isLabel(text.substring(0, blank)) && LineTime.isWhole(text.substring(blank))) {
      return true;
    }
    return blank > 0
        && text.substring(0, blank)
            .chars()
            .allMatch(c -> c >= '0' && c <= '9' || c == ',' || c == '.')
        && isLabel(text.substring(blank + 1).strip());
  }

  static boolean isStatistics(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return STATISTICS.stream().anyMatch(lower::contains);
  }

  /** The card that begins below the mark; null where the text of the post begins there. */
  static @Nullable AuthorCard below(List<Line> page, int from) {
    AuthorCard card = at(page, from);
    return card != null && card.labelled ? card : null;
  }

  /**
   * The card that begins here, where nothing else tells that one does: its first lines are the name
   * twice, or the letter of an avatar and the name. Null where they are not.
   */
  static @Nullable AuthorCard at(List<Line> page, int from) {
    int limit = Math.min(page.size(), from + LONGEST);
    int first = nextText(page, from, limit);
    int second = nextText(page, first + 1, limit);
    if (second >= limit) {
      return null;
    }
    String name = page.get(second).text();
    boolean letter = isLetterOf(page.get(first).text(), name);
    if (!isName(name) || !letter && !page.get(first).text().equals(name)) {
      return null;
    }
    boolean labelled = false;
    int end = second + 1;
    for (int i = end; i < limit && !page.get(i).isItem() && !page.get(i).divider(); i++) {
      String text = page.get(i).text();
      String lower = text.toLowerCase(Locale.ROOT);
      if (LABELS.contains(lower)) {
        labelled = true;
        end = i + 2;
      } else if (LAST.contains(lower) || isDateOrCount(text) || text.equals(name)) {
        end = i + 1;
      }
    }
    if (letter && end == second + 1) {
      return null; // a letter alone is no sign of a card
    }
    if (end + 1 < page.size() && isPlace(page.get(end).text()) && !page.get(end + 1).isBlank()) {
      end++;
    }
    return new AuthorCard(name, Math.min(end, page.size()), labelled);
  }

  private static int nextText(List<Line> page, int from, int limit) {
    int i = from;
    while (i < limit && page.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  /** Whether this is the letter that stands for the picture of somebody so called. */
  static boolean isLetterOf(String text, String name) {
    return text.codePointCount(0, text.length()) == 1
        && name.regionMatches(true, 0, text, 0, text.length());
  }

  static boolean isDateOrCount(String text) {
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

  /** Whether this stands for a picture of the author. */
  static boolean isAvatar(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return AVATARS.stream().anyMatch(lower::startsWith)
        || lower.length() <= LONGEST_PRESENCE && PRESENCE.stream().anyMatch(lower::endsWith);
  }

  static String withoutStarter(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(STARTER)
        ? name.substring(0, name.length() - STARTER.length()).strip()
        : name;
  }

  private static boolean isName(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.codePointCount(0, text.length()) > 1
        && ItemHead.isName(text)
        && !ForumPost.isNote(text)
        && !isAvatar(text)
        && !BADGES.contains(lower)
        && !MarkedPosts.isTop(text);
  }
}
