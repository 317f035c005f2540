package org.belowline.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belowline.quote.told.CueWords;
import org.jspecify.annotations.Nullable;

/** Reads the runs of words with capitals in a text, in one pass. */
final class NameRuns {
  private static final int MOST_WORDS_OF_A_TITLE = 4;

  private static final Set<String> NOT_OF_TITLES =
      Set.of(
          "the a an by to of for from with and or that when as said says told asked its his her their"
              .split(" "));

  private static final Set<String> ARTICLES =
      Set.of("the", "der", "die", "das", "le", "la", "el", "il", "de", "o", "a");

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "da", "di", "du", "del", "della", "la", "bin", "dos");

  private record Word(String text, int start, int end) {
    boolean isCapital() {
      return Character.isUpperCase(text.codePointAt(0));
    }
  }

  private final List<NameRun> runs = new ArrayList<>();
  private final List<Word> before = new ArrayList<>();
  private final List<Word> open = new ArrayList<>();

  private NameRuns() {}

  /** All runs, in order. */
  static List<NameRun> in(String text) {
    NameRuns reader = new NameRuns();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        reader.read(word(text, at, end), end);
        at = end;
      } else {
        if (text.charAt(at) != ' ' || at > 0 && text.charAt(at - 1) == ' ') {
          reader.close();
        }
        at++;
      }
    }
    reader.close();
    return reader.runs;
  }

  /** All words that the text writes without a capital. */
  static Set<String> lowerCaseWords(String text) {
    Set<String> words = new HashSet<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at && Character.isLowerCase(text.codePointAt(at))) {
        words.add(word(text, at, end).text());
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  private void read(Word word, int end) {
    if (word.isCapital()) {
      open.add(word);
      if (word.end() < end) {
        close(); // a genitive ends the name
      }
    } else if (isJoint(word.text())) {
      open.add(word);
    } else {
      if (!open.isEmpty() || word.end() < end) {
        close();
      }
      if (word.end() < end) {
        return; // "the ferrymen's speaker" is speaker
      }
      before.add(word);
      if (before.size() > MOST_WORDS_OF_A_TITLE) {
        before.remove(0);
      }
    }
  }

  /** "Secretary of State", "Grete von der Lohe". */
  private boolean isJoint(String word) {
    return !open.isEmpty()
        && (word.equals("of")
            ? Titles.isOffice(open.get(open.size() - 1).text())
            : PARTICLES.contains(word));
  }

  private void close() {
    while (!open.isEmpty() && !open.get(open.size() - 1).isCapital()) {
      open.remove(open.size() - 1);
    }
    int name = 0;
    for (int i = 0; i < open.size(); i++) {
      String word = open.get(i).text();
      if (Titles.isOffice(word) || Titles.isAddress(word)) {
        name = i + 1;
      } else if (word.equals("of")) {
        name = Math.min(open.size(), i + 2);
      }
    }
    if (name < open.size()) {
      List<Word> words = open.subList(name, open.size());
      runs.add(
          new NameRun(
              words.stream().map(Word::text).toList(),
              title(name),
              words.get(0).start(),
              words.get(words.size() - 1).end()));
    }
    before.clear();
    open.clear();
  }

  private @Nullable String title(int name) {
    List<String> title = new ArrayList<>();
    open.subList(0, name).stream()
        .map(Word::text)
        .filter(word -> !Titles.isAddress(word))
        .forEach(title::add);
    if (title.isEmpty() && !before.isEmpty()) {
      int last = before.size() - 1;
      if (Titles.isOffice(before.get(last).text())) {
        int from = last;
        while (from > 0 && isOfTitle(before.get(from - 1).text())) {
          from--;
        }
        before.subList(from, last + 1).forEach(word -> title.add(word.text()));
      }
    }
    if (title.size() > 1 && ARTICLES.contains(title.get(0).toLowerCase(Locale.ROOT))) {
      title.remove(0);
    }
    return title.isEmpty() ? null : String.join(" ", title);
  }

  private static boolean isOfTitle(String word) {
    return !NOT_OF_TITLES.contains(word) && !CueWords.of(word).direct();
  }

  /** The word without the genitive's ending. */
  private static Word word(String text, int start, int end) {
    boolean genitive =
        end - start > 2 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2));
    int last = genitive ? end - 2 : end;
    return new Word(text.substring(start, last), start, last);
  }

  private static int endOfWord(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inside =
          Character.isLetter(c)
              || at > start
                  && (isApostrophe(c) || c == '-')
                  && at + 1 < text.length()
                  && Character.isLetter(text.charAt(at + 1))
              || c == '.' && isShort(text, start, at);
      if (!inside) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "J." is a word with its point, and so are "Mr." and "Sen.". */
  private static boolean isShort(String text, int start, int point) {
    if (point <= start || !Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    return point - start == 1
        || point - start <= 4 && isAddressOrOffice(text.substring(start, point));
  }

  private static boolean isAddressOrOffice(String word) {
    return Titles.isAddress(word) || Titles.isOffice(word);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
