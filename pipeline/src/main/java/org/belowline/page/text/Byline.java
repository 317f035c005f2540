package org.belowline.page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.model.Moment;
import org.belowline.text.PrintedTime;
import org.belowline.text.PrintedTimes;
import org.jspecify.annotations.Nullable;

/**
 * The line that names who wrote an article: "By Maren Holt | (Harbour Letters) | – –", "Posted by
 * Ian Dale on March 3, 2019".
 *
 * @param printed as it stands in the page
 * @param authors at least one
 * @param siteName where the line names it: in parentheses, after "for", or as a publication
 */
public record Byline(
    String printed, List<String> authors, @Nullable String siteName, @Nullable Moment published) {
  private static final int LONGEST = 160;
  private static final int MOST_WORDS_OF_A_NAME = 5;

  /** What a byline begins with, the longer ones first. */
  private static final List<String> BEGINNINGS =
      List.of(
          "posted by ",
          "written by ",
          "published by ",
          "story by ",
          "words by ",
          "text by ",
          "authored by ",
          "article by ",
          "guest post by ",
          "a guest post by ",
          "geschrieben von ",
          "veröffentlicht von ",
          "ein gastbeitrag von ",
          "gastbeitrag von ",
          "écrit par ",
          "publié par ",
          "publicado por ",
          "escrito por ",
          "scritto da ",
          "pubblicato da ",
          "geschreven door ",
          "author: ",
          "autor: ",
          "autorin: ",
          "auteur : ",
          "auteur: ",
          "autore: ",
          "автор: ",
          "by ",
          "by: ",
          "von ",
          "par ",
          "por ",
          "door ");

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "da", "di", "du", "del", "la", "le", "el", "al", "bin",
          "zu");

  /** Words of an office or agency, which is no person. */
  private static final Set<String> OFFICES =
      Set.of(
          ("staff writer reporter correspondent editor editors contributor columnist press news reuters"
                  + " afp ap dpa admin team redaktion desk service bureau")
              .split(" "));

  /** Words that a publication's name has, and no person's. */
  private static final Set<String> PUBLICATIONS =
      Set.of(
          ("the daily times post herald journal gazette tribune observer chronicle guardian magazine"
                  + " review network media today agency telegraph courier bulletin examiner zeitung"
                  + " anzeiger kurier nachrichten")
              .split(" "));

  /** Words between a person and the publication. */
  private static final List<String> BEFORE_PUBLICATION =
      List.of(" for ", " für ", " pour ", " para ");

  /** The byline in this line; null where it is none. */
  public static @Nullable Byline parse(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    for (String beginning : BEGINNINGS) {
      if (lower.startsWith(beginning)) {
        return parse(line, line.substring(beginning.length()));
      }
    }
    return null;
  }

  /** Whether the word is one of an office or agency, which is no person; in lower case. */
  public static boolean isOffice(String word) {
    return OFFICES.contains(word);
  }

  /** The line without "By", "Posted by" and their like at its beginning. */
  public static String withoutBeginning(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String beginning : BEGINNINGS) {
      if (lower.startsWith(beginning)) {
        return line.substring(beginning.length());
      }
    }
    return line;
  }

  private static @Nullable Byline parse(String line, String rest) {
    PrintedTime time = PrintedTimes.find(rest);
    String text = time == null ? rest : rest.substring(0, time.start());
    String siteName = inParentheses(text);
    int cut = text.length();
    for (String mark : List.of("|", "(", " – ", " — ", " - ", "•", "·", "/")) {
      int at = text.indexOf(mark);
      if (at >= 0) {
        cut = Math.min(cut, at);
      }
    }
    String people = withoutConnector(text.substring(0, cut).strip());
    for (String before : BEFORE_PUBLICATION) {
      int at = people.indexOf(before);
      if (at >= 0 && Character.isUpperCase(people.codePointAt(at + before.length()))) {
        siteName = siteName == null ? people.substring(at + before.length()) : siteName;
        people = people.substring(0, at);
      }
    }
    List<String> authors = new ArrayList<>();
    for (String name : parts(people)) {
      if (isPublication(name)) {
        siteName = siteName == null ? name : siteName;
        break;
      }
      if (!isPerson(name)) {
        break;
      }
      authors.add(name);
    }
    if (authors.isEmpty() || time == null && cut == text.length() && Phrases.endsSentence(line)) {
      return null;
    }
    return new Byline(line, authors, siteName, time == null ? null : time.moment());
  }

  private static @Nullable String inParentheses(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')', open + 1);
    if (open < 0 || close < 0) {
      return null;
    }
    String name = text.substring(open + 1, close).strip();
    return name.isEmpty() || name.startsWith("@") ? null : name;
  }

  private static String withoutConnector(String text) {
    String result = text;
    for (String connector : List.of(",", " on", " am", " le", " el", " il", " op", " em", " at")) {
      if (result.endsWith(connector)) {
        result = result.substring(0, result.length() - connector.length()).strip();
      }
    }
    return result;
  }

  private static List<String> parts(String text) {
    String parted = text;
    for (String and : List.of(" and ", " & ", " und ", " et ", " y ", " e ", " en ", " и ")) {
      parted = parted.replace(and, ",");
    }
    return Arrays.stream(parted.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static boolean isPublication(String name) {
    return Arrays.stream(name.split(" +"))
        .anyMatch(word -> PUBLICATIONS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isPerson(String name) {
    String[] words = name.split(" +");
    if (words.length > MOST_WORDS_OF_A_NAME) {
      return false;
    }
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      if (OFFICES.contains(lower)
          || !Character.isUpperCase(word.codePointAt(0)) && !PARTICLES.contains(lower)) {
        return words.length == 1 && isHandle(word);
      }
    }
    return true;
  }

  /** One lower-case word with a digit or dot in it is a name on a site. */
  private static boolean isHandle(String word) {
    return word.chars().anyMatch(c -> c == '_' || c == '.' || c >= '0' && c <= '9');
  }
}
