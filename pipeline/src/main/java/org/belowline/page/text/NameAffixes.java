package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What sites print before and behind the name of a comment's author: "Comment by", "3.", "Post
 * author", "(verified owner)".
 */
final class NameAffixes {
  /** Words before a name that no name begins with. */
  private static final List<String> BEFORE =
      List.of(
          "comment by ",
          "gespeichert von ",
          "soumis par ",
          "ingediend door ",
          "inviato da ",
          "[–]",
          "[-]",
          "comment from ",
          "comment posted by ",
          "posted by ",
          "posted by: ",
          "written by ",
          "submitted by ",
          "left by ",
          "author: ",
          "name: ",
          "user: ",
          "guest ",
          "kommentar von ",
          "kommentiert von ",
          "geschrieben von ",
          "verfasst von ",
          "eintrag von ",
          "beitrag von ",
          "autor: ",
          "commentaire de ",
          "commentaire par ",
          "commenté par ",
          "posté par ",
          "écrit par ",
          "publié par ",
          "rédigé par ",
          "comentario de ",
          "comentario por ",
          "publicado por ",
          "enviado por ",
          "escrito por ",
          "commento di ",
          "commento da ",
          "scritto da ",
          "inviato da ",
          "postato da ",
          "reactie van ",
          "geplaatst door ",
          "geschreven door ",
          "comentário de ",
          "comentário por ",
          "postado por ",
          "комментарий от ",
          "автор: ",
          "komentarz od ",
          "komentář od ",
          "kommentar av ",
          "kommentar af ",
          "skrevet av ",
          "skrevet af ",
          "skrivet av ",
          "inlägg av ",
          "profile photo of ",
          "photo of ",
          "profilbild von ",
          "avatar for ",
          "avatar of ",
          "avatar von ",
          "avatar de ",
          "avatar di ",
          "avatar van ",
          "avatar ");

  /** Words before a name that are a part of some names; only a date behind tells. */
  private static final Set<String> BEFORE_WITH_DATE =
      Set.of("by", "from", "von", "par", "por", "door", "da", "av", "af", "от", "od", "przez");

  /** What a site says of an author, behind the name or on a line of its own. */
  private static final Set<String> BADGES =
      Set.copyOf(
          List.of(
              "author",
              "post author",
              "article author",
              "the author",
              "verified owner",
              "verified buyer",
              "not verified",
              "nicht überprüft",
              "non vérifié",
              "no verificado",
              "niet gecontroleerd",
              "não verificado",
              "thread starter",
              "topic starter",
              "verified purchase",
              "verified",
              "staff",
              "moderator",
              "mod",
              "admin",
              "administrator",
              "guest",
              "member",
              "subscriber",
              "contributor",
              "editor",
              "op",
              "original poster",
              "top contributor",
              "autor",
              "beitragsautor",
              "beitragsautorin",
              "artikelautor",
              "gast",
              "mitglied",
              "verifizierter besitzer",
              "verifizierter käufer",
              "auteur",
              "auteur de l’article",
              "auteur de l'article",
              "invité",
              "membre",
              "autor de la entrada",
              "invitado",
              "propietario verificado",
              "autore articolo",
              "autore",
              "ospite",
              "proprietario verificato",
              "bericht auteur",
              "berichtauteur",
              "autor do post",
              "convidado",
              "автор записи",
              "гость",
              "autor wpisu",
              "gość",
              "inläggsförfattare",
              "gäst",
              "bejegyzés szerzője",
              "yazar",
              "投稿者",
              "文章作者",
              "글쓴이",
              "avatar"));

  private static final int LONGEST_VOTES = 5;

  private NameAffixes() {}

  /** Whether the line says what an author is, and not who. */
  static boolean isBadge(String line) {
    String lower = bare(line.toLowerCase(Locale.ROOT));
    return BADGES.contains(lower);
  }

  /**
   * The name without what the site has put around it.
   *
   * @param dated whether a date stands behind it on the line
   */
  static String withoutAffixes(String name, boolean dated) {
    String text = withoutNumber(name);
    String lower = text.toLowerCase(Locale.ROOT);
    for (String before : BEFORE) {
      if (lower.startsWith(before) && lower.length() > before.length()) {
        text = text.substring(before.length()).strip();
        break;
      }
    }
    int blank = text.indexOf(' ');
    if (dated
        && blank > 0
        && BEFORE_WITH_DATE.contains(text.substring(0, blank).toLowerCase(Locale.ROOT))) {
      text = text.substring(blank + 1).strip();
    }
    return once(withoutBadge(text));
  }

  /** "3. Ann", "#3 Ann": the number of the comment. */
  private static String withoutNumber(String text) {
    int start = afterVotes(text);
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean marked = start > 0 || end < text.length() && ".):".indexOf(text.charAt(end)) >= 0;
    if (end == start || !marked) {
      return text;
    }
    int name = end;
    while (name < text.length() && !Character.isLetterOrDigit(text.charAt(name))) {
      name++;
    }
    return name == text.length() || name == end ? text : text.substring(name);
  }

  /** Behind the votes and the mark of a number: "+3#2 Ann"; 0 where neither stands. */
  private static int afterVotes(String text) {
    int hash = text.indexOf('#');
    if (hash < 0 || hash > LONGEST_VOTES) {
      return 0;
    }
    for (int i = 0; i < hash; i++) {
      if ("+-0123456789".indexOf(text.charAt(i)) < 0) {
        return 0;
      }
    }
    return hash + 1;
  }

  /** The name without what says whether its owner is there: "Ann Offline". */
  static String withoutPresence(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String presence : List.of("offline", "online")) {
      if (lower.startsWith(presence + " ")) {
        return name.substring(presence.length()).strip();
      }
      if (lower.endsWith(" " + presence)) {
        return name.substring(0, name.length() - presence.length()).strip();
      }
    }
    return name;
  }

  /** Whether the badge stands before this end, with the mark in front of it. */
  private static boolean endsBehind(String text, int end, char mark, String badge) {
    int start = end - badge.length();
    return start > 0 && text.charAt(start - 1) == mark && text.startsWith(badge, start);
  }

  private static String withoutBadge(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String found = null;
    for (String badge : BADGES) {
      boolean ends =
          endsBehind(lower, lower.length(), ' ', badge)
              || lower.endsWith(")") && endsBehind(lower, lower.length() - 1, '(', badge)
              || lower.endsWith("]") && endsBehind(lower, lower.length() - 1, '[', badge);
      if (ends && (found == null || badge.length() > found.length())) {
        found = badge;
      }
    }
    if (found == null) {
      return text;
    }
    int end = lower.lastIndexOf(found);
    while (end > 0
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && ").".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    return end == 0 ? text : text.substring(0, end);
  }

  /** The name once where it stands twice, with or without a blank between. */
  static String once(String name) {
    int half = name.length() / 2;
    if (name.length() % 2 == 1) {
      return name.charAt(half) == ' ' && name.regionMatches(0, name, half + 1, half)
          ? name.substring(0, half)
          : name;
    }
    boolean glued =
        half > 2
            && name.regionMatches(0, name, half, half)
            && (Character.isUpperCase(name.charAt(0)) || half > 5);
    return glued ? name.substring(0, half) : name;
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
