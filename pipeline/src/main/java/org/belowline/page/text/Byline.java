package org.belowline.page.text;

import java.util.ArrayList;
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
 * @param siteName where the line names it in parentheses
 */
record Byline(
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

  /** The byline in this line; null where it is none. */
  static @Nullable Byline parse(String line) {
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
    List<String> authors = names(withoutConnector(text.substring(0, cut).strip()));
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

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    String parted = text;
    for (String and : List.of(" and ", " & ", " und ", " et ", " y ", " e ", " en ", " и ")) {
      parted = parted.replace(and, ",");
    }
    for (String part : parted.split(",")) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (!isPerson(name)) {
        break;
      }
      names.add(name);
    }
    return names;
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
