package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.text.PrintedTime;
import org.jspecify.annotations.Nullable;

/** Reads stamps out of lines. */
final class StampLine {
  private static final int LONGEST_LINE = 140;
  private static final int MOST_WORDS_BEHIND = 4;
  private static final int MOST_WORDS_OF_A_LEAD = 3;
  private static final int MOST_DIGITS = 6;

  /** What stands between a post's mark and its author, the longer ones first. */
  private static final List<String> LEADS =
      List.of(
          "comment posted by",
          "comment from",
          "comment by",
          "commented by",
          "reply from",
          "reply by",
          "post by",
          "mensaje por",
          "mensagem por",
          "messaggio da",
          "message par",
          "bericht door",
          "сообщение",
          "posted by",
          "submitted by",
          "written by",
          "added by",
          "published by",
          "kommentar von",
          "eingetragen von",
          "geschrieben von",
          "gespeichert von",
          "gepostet von",
          "verfasst von",
          "beitrag von",
          "antwort von",
          "commentaire de",
          "commentaire par",
          "posté par",
          "publié par",
          "envoyé par",
          "écrit par",
          "rédigé par",
          "comentario de",
          "comentado por",
          "publicado por",
          "enviado por",
          "escrito por",
          "commento di",
          "inviato da",
          "scritto da",
          "postato da",
          "pubblicato da",
          "reactie van",
          "geplaatst door",
          "geschreven door",
          "comentário de",
          "postado por",
          "комментарий от",
          "написал",
          "добавил",
          "автор:",
          "by",
          "par",
          "por",
          "von",
          "door",
          "da",
          "от");

  /** What forums print in front of the author of a post. */
  static final Set<String> POST_BY =
      Set.of(
          "post by",
          "mensaje por",
          "mensagem por",
          "messaggio da",
          "message par",
          "bericht door",
          "beitrag von",
          "сообщение");

  /** What stands in front of a time and names nobody. */
  private static final Set<String> BEFORE_TIME =
      Set.of(
          "posted",
          "added",
          "written",
          "created",
          "submitted",
          "sent",
          "published",
          "date",
          "comment posted",
          "comment link",
          "comment added",
          "member since",
          "verfasst",
          "geschrieben",
          "gepostet",
          "erstellt",
          "veröffentlicht",
          "eingetragen",
          "gesendet",
          "datum",
          "posté",
          "publié",
          "écrit",
          "envoyé",
          "publicado",
          "enviado",
          "escrito",
          "fecha",
          "inviato",
          "scritto",
          "postato",
          "pubblicato",
          "geplaatst",
          "geschreven",
          "gepost",
          "postado",
          "отправлено",
          "добавлено",
          "написано",
          "опубликовано",
          "создано");

  /** What stands behind a time and is the site's, at its beginning. */
  private static final List<String> BEHIND_TIME =
      List.of(
          "post subject",
          "titel:",
          "betreff",
          "sujet du message",
          "título del mensaje",
          "oggetto",
          "onderwerp",
          "edited",
          "bearbeitet",
          "modifié",
          "editado",
          "modificato",
          "bewerkt",
          "permalink",
          "permanent link",
          "permanenter link",
          "lien permanent",
          "enlace permanente",
          "link",
          "¶",
          "reply",
          "likes",
          "like",
          "report",
          "flag",
          "uhr",
          "utc",
          "gmt");

  /** What stands behind name and time above a quoted post. */
  private static final Set<String> QUOTES =
      Set.of("said:", "wrote:", "schrieb:", "a écrit:", "a écrit :", "escribió:", "ha scritto:");

  private static final String OF_ALL = "post #";

  private StampLine() {}

  /** The stamp in this line, with the number or "Reply to Ann" beside it; null where it is none. */
  static @Nullable Stamp read(List<Line> lines, int at) {
    Stamp stamp = alone(lines, at);
    if (stamp == null || !stamp.isTimed()) {
      return stamp;
    }
    String above = at > 0 ? lines.get(at - 1).text() : "";
    String below = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
    String answers = Phrases.answered(above);
    if (answers != null) {
      return stamp.withAnswers(at - 1, at + 1, answers);
    }
    answers = Phrases.answered(below);
    if (answers != null) {
      return stamp.withAnswers(at, at + 2, answers);
    }
    if (stamp.number() != null) {
      return stamp;
    }
    Integer number = mark(below);
    if (number != null) {
      return stamp.withNumber(at, at + 2, "below", number);
    }
    number = mark(above);
    return number == null ? stamp : stamp.withNumber(at - 1, at + 1, "above", number);
  }

  private static @Nullable Stamp alone(List<Line> lines, int at) {
    String line = lines.get(at).text();
    if (line.length() > LONGEST_LINE || Phrases.headsAside(line)) {
      return null;
    }
    PrintedTime time = LineTime.find(line);
    if (time != null) {
      return dated(line, time, at);
    }
    Integer lone = mark(line);
    if (lone != null) {
      return isTime(lines, at + 1) || isTime(lines, at - 1)
          ? null
          : stamp(at, new Stamp.Form("", false, "", false, false, "alone"), null, null, lone);
    }
    String name = ItemHead.withoutVerb(line);
    return name != null
            && ItemHead.isName(name)
            && Character.isLetter(name.codePointAt(0))
            && CommentHeader.parse(line) == null
            && !lower(name).equals("loading")
            && !isTime(lines, at + 1)
        ? stamp(
            at, new Stamp.Form("", true, "", false, true, ""), PrintedName.clean(name), null, null)
        : null;
  }

  /** Whether a line is a time, be it with a word such as "Posted" in front. */
  private static boolean isTime(List<Line> lines, int at) {
    if (at < 0 || at >= lines.size() || lines.get(at).text().length() > LONGEST_LINE) {
      return false;
    }
    String line = lines.get(at).text();
    PrintedTime time = LineTime.find(line);
    return time != null
        && isLabel(ItemHead.withoutConnectors(line.substring(0, time.start())))
        && ItemHead.wordCount(line.substring(time.end())) <= MOST_WORDS_BEHIND;
  }

  private static boolean isLabel(String before) {
    return !ItemHead.hasLetter(before)
        || BEFORE_TIME.contains(lower(before))
        || Controls.isBar(before);
  }

  private static @Nullable Stamp dated(String line, PrintedTime time, int at) {
    String raw = line.substring(0, time.start());
    String behind = withoutMarks(line.substring(time.end()));
    Integer number = ofAll(behind);
    String place = number == null ? "" : "of all";
    if (number == null) {
      number = number(behind);
      place = number == null ? "" : "behind";
    }
    String before = withoutBullets(ItemHead.withoutConnectors(raw));
    String beginning = before.length() > 0 || raw.isBlank() ? "" : raw.strip().substring(0, 1);
    before = withoutVotes(before);
    int hash = leadingNumber(before);
    if (hash > 0) {
      number = number(before.substring(0, hash));
      place = "before";
      before = withoutBullets(before.substring(hash));
    }
    String glue = glue(raw, before);
    String nameBehind = null;
    boolean quotes = QUOTES.contains(lower(behind));
    if (number == null && !quotes && !isOfSite(behind)) {
      nameBehind = nameBehind(behind);
      if (nameBehind == null) {
        return null;
      }
    }
    Integer reply = replyNumber(before);
    if (reply != null) {
      return stamp(at, form("", false, "", place), null, time, reply);
    }
    if (quotes && !isLabel(before)) {
      return null; // "Ann, on 3 May 2010, said:" heads a quoted post
    }
    if (isLabel(before)) {
      return stamp(at, form(beginning, nameBehind != null, glue, place), nameBehind, time, number);
    }
    String said = ItemHead.withoutVerb(before);
    if (said != null && ItemHead.isName(said)) {
      return stamp(
          at,
          new Stamp.Form("", true, glue, true, true, place),
          PrintedName.clean(said),
          time,
          number);
    }
    for (String lead : LEADS) {
      if (lower(before).startsWith(lead + " ") || lower(before).startsWith(lead + ":")) {
        String name = withoutBullets(before.substring(lead.length() + 1));
        return ItemHead.isName(name)
            ? stamp(at, form(lead, true, glue, place), PrintedName.clean(name), time, number)
            : null;
      }
    }
    return said == null && ItemHead.isName(before)
        ? stamp(at, form("", true, glue, place), PrintedName.clean(before), time, number)
        : null;
  }

  private static Stamp.Form form(String beginning, boolean named, String glue, String place) {
    return new Stamp.Form(beginning, named, glue, true, false, place);
  }

  private static Stamp stamp(
      int at,
      Stamp.Form form,
      @Nullable String name,
      @Nullable PrintedTime time,
      @Nullable Integer number) {
    return new Stamp(at, at, at + 1, form, name, time == null ? null : time.moment(), number, null);
  }

  /** What stands between the name and the time: "·", "on"; of a word only that there is one. */
  private static String glue(String raw, String before) {
    String between = raw.substring(raw.lastIndexOf(before) + before.length()).strip();
    return between.length() > 1 && ItemHead.hasLetter(between) ? "word" : between;
  }

  /** Whether nothing but the site's words stand here, or none at all. */
  private static boolean isOfSite(String behind) {
    if (!ItemHead.hasLetter(behind)) {
      return ItemHead.wordCount(behind) <= MOST_WORDS_BEHIND;
    }
    String lower = lower(behind);
    return Phrases.isButton(behind)
        || Phrases.isReplyButton(behind)
        || Controls.isBar(behind)
        || AuthorCard.isBadge(behind)
        || Phrases.isShareBar(behind)
        || ItemHead.wordCount(behind) <= MOST_WORDS_BEHIND
            && BEHIND_TIME.stream().anyMatch(lower::startsWith)
        || lower.startsWith("post subject");
  }

  /** The name behind a time: ", Ann wrote:", "by Ann", "Ann". */
  private static @Nullable String nameBehind(String behind) {
    String said = ItemHead.withoutVerb(behind);
    String name = said == null ? behind : said;
    for (String lead : LEADS) {
      if (lower(name).startsWith(lead + " ")) {
        name = name.substring(lead.length()).strip();
        break;
      }
    }
    return ItemHead.isName(name)
            && ItemHead.wordCount(name) <= MOST_WORDS_BEHIND
            && !Phrases.endsSentence(name)
        ? PrintedName.clean(name)
        : null;
  }

  /** "#2", "Reply 2": a line that is nothing but the number of a post. */
  private static @Nullable Integer mark(String line) {
    Integer reply = replyNumber(line);
    if (reply != null) {
      return reply;
    }
    return line.startsWith("#") ? number(line) : null;
  }

  /** "Reply #3", "Antwort 3"; null where the text is something else. */
  private static @Nullable Integer replyNumber(String text) {
    int blank = text.lastIndexOf(' ');
    if (blank <= 0) {
      return null;
    }
    String word = lower(text.substring(0, blank));
    return Set.of(
                "reply",
                "antwort",
                "réponse",
                "respuesta",
                "risposta",
                "antwoord",
                "resposta",
                "ответ",
                "comment",
                "kommentar")
            .contains(word)
        ? number(text.substring(blank + 1))
        : null;
  }

  /** The number in "Post #2 of 7"; null where the text is something else. */
  private static @Nullable Integer ofAll(String text) {
    if (!lower(text).startsWith(OF_ALL)) {
      return null;
    }
    int end = text.indexOf(' ', OF_ALL.length());
    return number(text.substring(OF_ALL.length(), end < 0 ? text.length() : end));
  }

  /** Behind the number that the text begins with, "#3 " or "3. "; 0 where it begins with none. */
  private static int leadingNumber(String text) {
    int at = text.startsWith("#") ? 1 : 0;
    int digits = at;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    boolean ends =
        digits == text.length()
            || text.charAt(digits) == ' '
            || ".)".indexOf(text.charAt(digits)) >= 0;
    return digits > at && digits - at <= MOST_DIGITS && ends ? digits : 0;
  }

  /** "+3#2 Ann" without the votes in front. */
  private static String withoutVotes(String text) {
    int hash = text.indexOf('#');
    boolean votes =
        hash > 0 && text.substring(0, hash).chars().allMatch(c -> "+-−0123456789 ".indexOf(c) >= 0);
    return votes ? text.substring(hash) : text;
  }

  /** The number of a post: "#12", "12"; null where the text is none. */
  private static @Nullable Integer number(String text) {
    String digits = text.startsWith("#") ? text.substring(1) : text;
    return !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.valueOf(digits)
        : null;
  }

  private static String withoutBullets(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && " \u00a0·•|:«»>.)([]–—-,".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \u00a0·•|:«»>([–—-,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The text without marks at its ends, but for the one in front of a number. */
  private static String withoutMarks(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !isPart(text.charAt(start))) {
      start++;
    }
    while (end > start && !isPart(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '#' || c == '¶' || c == ':';
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
