package org.belowline.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.belowline.model.Article;
import org.belowline.text.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * The names of people in a story, as far as their form shows them: two to five words with capitals
 * in a row, none of which the story writes without a capital elsewhere.
 */
final class StoryNames {
  /** A word that ends so many different names is no surname. */
  private static final int MOST_NAMESAKES = 8;

  private static final int MOST_WORDS = 5;

  /** First names that are words too. */
  private static final Set<String> FIRST_NAMES =
      Set.of(
          "will", "mark", "bill", "grant", "rose", "grace", "may", "june", "april", "frank", "jack",
          "rob", "sue", "pat", "art", "faith", "hope", "joy", "dawn", "drew", "ray", "max", "jean",
          "nick", "iris", "ernst", "wolf", "pierre", "clement", "paz", "sol", "luz", "вера");

  /** Words that begin sentences with a capital, and no names. */
  private static final List<String> NO_NAMES =
      List.of(
          ("i he she they it we you the a an this that these those here there once when while as but and"
                  + " or so if in on at for from his her their its our my your who what why how where"
                  + " hi hello dear last next first second after before also later then another others"
                  + " er sie es wir ihr ich der die das ein eine dies hier dort als wenn aber und oder so"
                  + " in im auf für von sein seine ihre mein unser wer was warum wie wo hallo liebe lieber"
                  + " nach vor auch dann erstens zweitens nächster nächste"
                  + " il elle ils elles on nous vous je le la les un une ce cette ici mais et ou dans"
                  + " él ella ellos yo el los las una este esta aquí pero y en su según"
                  + " lui lei loro io lo gli uno questo questa qui ma nel secondo"
                  + " hij zij ze wij ik de het een dit dat maar en"
                  + " ele ela eles eu o os as um uma esse essa mas e no na segundo"
                  + " он она они я мы вы это но и в на по")
              .split(" "));

  /** How a name was met. */
  private static final class Met {
    int times;
    @Nullable String title;
  }

  private final Map<String, Map<String, Met>> byLast = new HashMap<>();
  private final Map<String, Set<String>> byFirst = new HashMap<>();
  private final Map<String, Set<String>> byInitials = new HashMap<>();
  private final Set<String> lowerCase;
  private final Set<String> outlets = new HashSet<>();

  private StoryNames(Set<String> lowerCase) {
    this.lowerCase = lowerCase;
    lowerCase.addAll(NO_NAMES);
  }

  /**
   * The names of a story.
   *
   * @param runs all words with capitals in the body
   */
  static StoryNames of(String body, List<NameRun> runs, Article article) {
    StoryNames names = new StoryNames(NameRuns.lowerCaseWords(body));
    runs.forEach(names::add);
    if (article.authors() != null) {
      article.authors().forEach(author -> NameRuns.in(author).forEach(names::add));
    }
    if (article.siteName() != null) {
      names.outlets.add(lower(article.siteName()));
    }
    return names;
  }

  /** Whether no word of it is written without a capital elsewhere; a first name may be a word. */
  private boolean isName(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (Character.isUpperCase(word.codePointAt(0))
          && lowerCase.contains(lower(word))
          && !(i == 0 && FIRST_NAMES.contains(lower(word)))) {
        return false;
      }
    }
    return true;
  }

  private void add(NameRun run) {
    List<String> words = run.words();
    int from = 0;
    while (from < words.size()
        && lowerCase.contains(lower(words.get(from)))
        && !FIRST_NAMES.contains(lower(words.get(from)))) {
      from++;
    }
    List<String> name = words.subList(from, words.size());
    if (name.size() < 2 || name.size() > MOST_WORDS || !isName(name)) {
      return;
    }
    String full = String.join(" ", name);
    String first = lower(name.get(0));
    String last = lower(name.get(name.size() - 1));
    Map<String, Met> namesakes = byLast.computeIfAbsent(last, key -> new LinkedHashMap<>());
    if (namesakes.size() >= MOST_NAMESAKES && !namesakes.containsKey(full)) {
      return;
    }
    Met met = namesakes.computeIfAbsent(full, key -> new Met());
    met.times++;
    if (met.title == null && from == 0) {
      met.title = run.title();
    }
    addOneOfTwo(byFirst, first, full);
    addOneOfTwo(byInitials, initials(name), full);
  }

  /** The only full name in these words; null where there is none or another. */
  @Nullable String onlyOneIn(String words) {
    Set<String> found = new HashSet<>();
    for (NameRun run : NameRuns.in(words)) {
      String full = fullest(trimmed(run).name());
      if (full != null) {
        found.add(full);
      }
    }
    return only(found);
  }

  /** The run without the words in front that begin a sentence and no name: "As Ines Calder". */
  NameRun trimmed(NameRun run) {
    int from = 0;
    int start = run.start();
    while (from < run.words().size() - 1
        && lowerCase.contains(lower(run.words().get(from)))
        && !FIRST_NAMES.contains(lower(run.words().get(from)))) {
      start += run.words().get(from).length() + 1;
      from++;
    }
    return from == 0
        ? run
        : new NameRun(run.words().subList(from, run.words().size()), null, start, run.end());
  }

  /** Whether the words look like a name: none of them is written without a capital elsewhere. */
  boolean looksLikeName(String name) {
    for (String word : WhiteSpace.words(name)) {
      boolean isSmall = Character.isLowerCase(word.codePointAt(0)) || word.endsWith(".");
      if (!isSmall && (lowerCase.contains(lower(word)) || Titles.isOffice(word))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a form of address or an office makes these words a person: "Mr. Renn", "THE PRESIDENT".
   */
  static boolean isAddressed(String name) {
    List<String> words = WhiteSpace.words(name);
    return words.size() > 1
        && (Titles.isAddress(words.get(0))
            || Titles.isOffice(words.get(0))
            || words.get(0).equalsIgnoreCase("the") && Titles.isOffice(words.get(1)));
  }

  /** Whether the text names this person by the last word of the name. */
  static boolean isNamed(String text, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    int at = text.indexOf(last);
    while (at >= 0) {
      int end = at + last.length();
      if ((at == 0 || !Character.isLetter(text.charAt(at - 1)))
          && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(last, end);
    }
    return false;
  }

  boolean isOutlet(String name) {
    return outlets.contains(lower(name));
  }

  /**
   * The fullest name in the story of whom these words name: by surname, first name or initials;
   * null where no fuller one is in it, or two people may be meant.
   */
  @Nullable String fullest(String name) {
    List<String> words = WhiteSpace.words(name);
    while (words.size() > 1 && (Titles.isAddress(words.get(0)) || Titles.isOffice(words.get(0)))) {
      words.remove(0);
    }
    String last = lower(words.get(words.size() - 1));
    if (words.size() == 1) {
      String known = mostOften(byLast.getOrDefault(last, Map.of()), null);
      known = known == null ? only(byFirst.get(last)) : known;
      return known == null && isInitials(words.get(0))
          ? only(byInitials.get(last.replace(".", "")))
          : known;
    }
    return mostOften(byLast.getOrDefault(last, Map.of()), lower(words.get(0)));
  }

  /** How often the story has this full name. */
  int times(String fullName) {
    String last = lower(fullName.substring(fullName.lastIndexOf(' ') + 1));
    Met met = byLast.getOrDefault(last, Map.of()).get(fullName);
    return met == null ? 0 : met.times;
  }

  /** The office that the story gives with this name; null where it gives none. */
  @Nullable String title(String fullName) {
    String last = lower(fullName.substring(fullName.lastIndexOf(' ') + 1));
    Met met = byLast.getOrDefault(last, Map.of()).get(fullName);
    return met == null ? null : met.title;
  }

  private static @Nullable String mostOften(Map<String, Met> names, @Nullable String first) {
    String best = null;
    int times = 0;
    for (Map.Entry<String, Met> name : names.entrySet()) {
      if ((first == null || lower(name.getKey()).startsWith(first + " "))
          && (name.getValue().times > times
              || best != null && isLongerFormOf(name.getKey(), best))) {
        best = name.getKey();
        times = Math.max(times, name.getValue().times);
      }
    }
    return best;
  }

  /** "Ann Mary Tarn" is Ann Tarn. */
  private static boolean isLongerFormOf(String name, String other) {
    return name.length() > other.length()
        && name.substring(0, name.indexOf(' ')).equals(other.substring(0, other.indexOf(' ')))
        && name.substring(name.lastIndexOf(' ')).equals(other.substring(other.lastIndexOf(' ')));
  }

  private static boolean isInitials(String word) {
    String letters = word.replace(".", "");
    return letters.length() >= 2
        && letters.length() <= MOST_WORDS
        && letters.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(List<String> name) {
    return name.stream()
        .map(word -> lower(word.substring(0, word.offsetByCodePoints(0, 1))))
        .collect(Collectors.joining());
  }

  private static @Nullable String only(@Nullable Set<String> names) {
    return names != null && names.size() == 1 ? names.iterator().next() : null;
  }

  /** Two names are enough to know that it is not one. */
  private static void addOneOfTwo(Map<String, Set<String>> names, String key, String name) {
    Set<String> known = names.computeIfAbsent(key, unused -> new HashSet<>());
    if (known.size() < 2) {
      known.add(name);
    }
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
