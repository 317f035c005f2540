package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import org.belowline.model.Moment;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.belowline.text.RelativeTimes;
import org.belowline.text.VagueTimes;
import org.jspecify.annotations.Nullable;

/**
 * The lines at the beginning of a comment that are not its text: who wrote it, and when.
 *
 * @param answers whom the site says it replies to ("Reply to Ann"); null where it does not say
 * @param lines how many lines these are, blank ones among them counted
 */
public record ItemHead(
    @Nullable String author, @Nullable Moment created, @Nullable String answers, int lines) {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS_OF_A_NAME = 8;
  private static final int LONGEST_LINE = 140;
  private static final int MOST_WORDS_BEHIND_A_DATE = 3;
  private static final int LONGEST_NUMBER = 4;

  /** With so many words, and a full stop, it is a motto and no name. */
  private static final int WORDS_OF_A_SENTENCE = 4;

  private static final String AVATAR = " avatar";
  private static final String AVATAR_BEFORE = "avatar ";

  /** Verbs between a name and what it says; the longer ones first. */
  private static final List<String> SAYS =
      List.of(
          "님의 말",
          "より",
          "说道",
          "說道",
          "说",
          "說",
          "dedi ki",
          "diyor ki",
          "berkata",
          "mengatakan",
          "ha dit",
          "diu",
          "pisze",
          "napisał",
          "napisała",
          "napisał(a)",
          "skriver",
          "säger",
          "siger",
          "sier",
          "skrev",
          "sanoo",
          "kirjoittaa",
          "kirjoitti",
          "napsal",
          "napsala",
          "napsal(a)",
          "říká",
          "hovorí",
          "píše",
          "kaže",
          "szerint",
          "írta",
          "spune",
          "a spus",
          "a scris",
          "λέει",
          "έγραψε",
          "сказав",
          "пише",
          "каже",
          "каза",
          "комментирует",
          "replied",
          "responded",
          "posted",
          "hat geschrieben",
          "hat gesagt",
          "kommentierte",
          "schrieb am",
          "a commenté",
          "comentó",
          "comenta",
          "ha commentato",
          "commenta",
          "comentou",
          "reageerde",
          "ha escrito",
          "ha detto",
          "ha scritto",
          "a écrit",
          "a dit",
          "commented",
          "comments",
          "says",
          "said",
          "wrote",
          "writes",
          "sagt",
          "sagte",
          "schreibt",
          "schrieb",
          "meint",
          "meinte",
          "schrieb am",
          "hat gesagt",
          "hat geschrieben",
          "dit",
          "écrit",
          "dice",
          "dijo",
          "escribió",
          "escribe",
          "scrive",
          "zegt",
          "zei",
          "schreef",
          "schrijft",
          "diz",
          "disse",
          "escreveu",
          "говорит",
          "пишет",
          "сказал",
          "сказала",
          "написал",
          "написала");

  private static final List<String> BEFORE_DATE =
      List.of(
          "on", "at", "am", "um", "le", "el", "il", "op", "em", "-", "–", "—", "|", "·", "•", "/",
          "@");

  private static final ItemHead NONE = new ItemHead(null, null, null, 0);

  /** Whether it has both author and time. */
  boolean isComplete() {
    return created != null && author != null;
  }

  /** Whether the head itself shows that this is a comment. */
  public boolean isEvidence() {
    return created != null || author != null;
  }

  /**
   * Reads the head of a comment.
   *
   * @param text the lines of the comment; blank ones are empty
   */
  public static ItemHead read(List<String> text) {
    String author = null;
    Moment created = null;
    String answers = null;
    int taken = 0;
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i);
      if (line.isEmpty()) {
        continue;
      }
      if (line.length() > LONGEST_LINE) {
        break;
      }
      if (taken > 0 && Phrases.isButton(line)
          || author != null && (isSame(line, author) || NameAffixes.isBadge(line))) {
        String answered = Phrases.answered(line);
        answers = answered == null || isSame(answered, author) ? answers : answered;
        taken = i + 1;
        continue;
      }
      if (taken == 0 && (Phrases.isRating(line) || isNumber(line))) {
        continue; // what stands above the name, if one follows
      }
      ItemHead one = one(text, i, author);
      if (one == null
          || one.author != null && author != null
          || one.created != null && created != null) {
        break;
      }
      author = one.author != null ? one.author : author;
      created = one.created != null ? one.created : created;
      taken = i + 1;
    }
    return author == null && created == null ? NONE : new ItemHead(author, created, answers, taken);
  }

  /** What one line says; null where it belongs to the text. */
  private static @Nullable ItemHead one(List<String> text, int at, @Nullable String author) {
    String line = text.get(at);
    PrintedTime time = PrintedTimes.find(line);
    if (time != null && wordCount(line.substring(time.end())) <= MOST_WORDS_BEHIND_A_DATE) {
      String before = withoutConnectors(line.substring(0, time.start()));
      String behind = line.substring(time.end());
      if (!hasLetter(before)) {
        return hasLetter(behind) && !Phrases.isButton(withoutMarks(behind)) && author != null
            ? null
            : new ItemHead(null, time.moment(), null, 1);
      }
      String name = withoutVerb(before);
      String printed = NameAffixes.withoutAffixes(clean(name == null ? before : name), true);
      if (isName(printed) && author == null) {
        return new ItemHead(printed, time.moment(), null, 1);
      }
      return author != null && isSame(before, author)
          ? new ItemHead(null, time.moment(), null, 1)
          : null;
    }
    if (VagueTimes.isWhole(line)) {
      return new ItemHead(null, Moment.unread(line), null, 1);
    }
    int linked = linksBehind(line);
    int ago =
        author == null && !Phrases.endsSentence(line)
            ? RelativeTimes.startOfTail(line.substring(0, linked))
            : -1;
    if (ago > 0) {
      String before = withoutConnectors(line.substring(0, ago));
      String said = withoutVerb(before);
      String printed = NameAffixes.withoutAffixes(clean(said == null ? before : said), true);
      return isName(printed) && hasLetterOrDigit(printed)
          ? new ItemHead(printed, Moment.unread(line.substring(ago, linked).strip()), null, 1)
          : null;
    }
    if (author != null) {
      return null;
    }
    String name = withoutVerb(line);
    if (name != null && isName(name)) {
      return new ItemHead(NameAffixes.withoutAffixes(clean(name), false), null, null, 1);
    }
    return isName(line) && isNamedByWhatFollows(text, at)
        ? new ItemHead(NameAffixes.withoutAffixes(avatarOf(line), false), null, null, 1)
        : null;
  }

  /** Where the links begin that stand behind a time: "Ann 3 days ago | parent", "… #12". */
  private static int linksBehind(String line) {
    int end = line.length();
    for (String mark : List.of(" | ", " #", " (")) {
      int at = line.indexOf(mark);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return end;
  }

  /** A short line is a name where a date, the same name, or the end of the head follows it. */
  public static boolean isNamedByWhatFollows(List<String> text, int at) {
    int next = at + 1;
    while (next < text.size()
        && (text.get(next).isEmpty() || Phrases.answered(text.get(next)) != null)) {
      next++;
    }
    if (next == text.size()) {
      return false;
    }
    String line = text.get(at);
    String following = text.get(next);
    if (PrintedTimes.whole(following) != null
        || VagueTimes.isWhole(following)
        || isSame(following, avatarOf(line))) {
      return true;
    }
    PrintedTime time = PrintedTimes.find(following);
    if (time != null
        && !hasLetter(withoutConnectors(following.substring(0, time.start())))
        && wordCount(following.substring(time.end())) <= MOST_WORDS_BEHIND_A_DATE) {
      return true;
    }
    boolean dateAbove = at > 0 && PrintedTimes.whole(text.get(at - 1)) != null;
    return dateAbove && next > at + 1 && !Phrases.endsSentence(line);
  }

  /** The name in front of "says"; null where the line does not end so. */
  public static @Nullable String withoutVerb(String line) {
    String text = withoutTail(line, ":,.…");
    String lower = text.toLowerCase(Locale.ROOT);
    for (String verb : SAYS) {
      if (lower.endsWith(verb)) {
        int cut = text.length() - verb.length();
        if (cut > 0 && (isBlank(text.charAt(cut - 1)) || isIdeographic(verb))) {
          return text.substring(0, cut).strip();
        }
      }
    }
    return null;
  }

  public static String withoutConnectors(String before) {
    String text = withoutTail(before, ",:(-–—|·•/#");
    boolean cut = true;
    while (cut) {
      cut = false;
      int blank = text.lastIndexOf(' ');
      String last = text.substring(blank + 1).toLowerCase(Locale.ROOT);
      if (BEFORE_DATE.contains(last)) {
        text = withoutTail(text.substring(0, Math.max(blank, 0)), ",:(-–—|·•/#");
        cut = true;
      }
    }
    return text;
  }

  /** The text without what is no letter and no digit at its ends. */
  private static String withoutMarks(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String withoutTail(String text, String marks) {
    int end = text.length();
    while (end > 0 && (isBlank(text.charAt(end - 1)) || marks.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /** Whether this could be what somebody is called. */
  public static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && wordCount(text) <= MOST_WORDS_OF_A_NAME
        && hasLetterOrDigit(text)
        && !(Phrases.endsSentence(text) && wordCount(text) >= WORDS_OF_A_SENTENCE)
        && !Phrases.isButton(text);
  }

  private static String avatarOf(String line) {
    return line.toLowerCase(Locale.ROOT).endsWith(AVATAR)
        ? line.substring(0, line.length() - AVATAR.length()).strip()
        : line;
  }

  /** The number of the comment, above its head. */
  private static boolean isNumber(String line) {
    String digits = withoutTail(line.startsWith("#") ? line.substring(1) : line, ".)");
    return !digits.isEmpty()
        && digits.length() <= LONGEST_NUMBER
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isIdeographic(String verb) {
    return !Character.isAlphabetic(verb.charAt(0))
        || Character.UnicodeScript.of(verb.charAt(0)) == Character.UnicodeScript.HAN
        || Character.UnicodeScript.of(verb.charAt(0)) == Character.UnicodeScript.HIRAGANA;
  }

  private static boolean isSame(String line, @Nullable String author) {
    return author != null && isSameAs(line, author);
  }

  private static boolean isSameAs(String line, String author) {
    return line.equalsIgnoreCase(author) || avatarOf(line).equalsIgnoreCase(author);
  }

  /** The name without what themes print in front of it, and once where it stands twice. */
  public static String clean(String name) {
    String text = avatarOf(withoutTail(name, ",:"));
    if (text.regionMatches(true, 0, AVATAR_BEFORE, 0, AVATAR_BEFORE.length())) {
      text = text.substring(AVATAR_BEFORE.length()).strip();
    }
    int blank = text.indexOf(' ');
    if (blank > 0 && text.substring(0, blank).indexOf('@') > 0) {
      text = text.substring(blank + 1).strip(); // an address is nobody's name
    }
    return text;
  }

  static int wordCount(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean part = Character.isLetterOrDigit(text.charAt(i));
      if (part && !inside) {
        words++;
      }
      inside = part || inside && !isBlank(text.charAt(i));
    }
    return words;
  }

  static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  static boolean hasLetterOrDigit(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }
}
