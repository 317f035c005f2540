package org.belowline.page.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a thread without blank lines ends: where the site speaks again, or its menus begin. */
final class FlatEnd {
  /** So many short lines, one below the other, are a menu. */
  private static final int LINES_OF_A_MENU = 4;

  /** No text that somebody writes below an article has more lines. */
  private static final int LONGEST_TEXT = 500;

  private static final int LONGEST_FOOT = 120;

  private static final int WORDS_OF_A_LABEL = 4;

  /** What stands at the foot of pages, at the beginning of a line. */
  private static final List<String> FEET =
      List.of(
          "rss feed for comments",
          "comments rss",
          "subscribe to comments",
          "trackback ur",
          "powered by",
          "proudly powered",
          "stolz präsentiert",
          "fièrement propulsé",
          "funciona con",
          "this site uses akismet",
          "this site is best viewed",
          "we use cookies",
          "wir verwenden cookies",
          "nous utilisons des cookies",
          "utilizamos cookies",
          "utilizziamo i cookie",
          "wij gebruiken cookies",
          "мы используем cookie",
          "add a review",
          "sign in or register to",
          "you must be logged",
          "facebook comments plugin",
          "terms of service",
          "privacy policy");

  /** What heads the blocks beside or below a thread. */
  private static final Set<String> HEADS =
      Set.of(
          "search",
          "suche",
          "rechercher",
          "buscar",
          "cerca",
          "zoeken",
          "pesquisar",
          "поиск",
          "user login",
          "navigation",
          "menu",
          "subscribe",
          "contact us");

  private FlatEnd() {}

  /**
   * Where the thread ends whose last text begins here.
   *
   * @param last the line with the first words of the last text, base 0
   */
  static int of(List<Line> ink, int last) {
    int shortLines = 0;
    int limit = Math.min(ink.size(), last + LONGEST_TEXT);
    for (int i = last; i < limit; i++) {
      String text = ink.get(i).text();
      if (isEnd(text)) {
        return i;
      }
      shortLines = i > last && isLabel(text) ? shortLines + 1 : 0;
      if (shortLines == LINES_OF_A_MENU) {
        return i + 1 - LINES_OF_A_MENU;
      }
    }
    return limit;
  }

  /** Whether what stands below this line is no part of the thread above it. */
  static boolean isEnd(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Phrases.invites(text)
        || HEADS.contains(lower)
        || text.length() <= LONGEST_FOOT && FEET.stream().anyMatch(lower::startsWith)
        || Phrases.isOlderOrNewer(text)
        || MarkedPosts.isEnd(text)
        || MarkedPosts.isTop(text)
        || isBreak(text);
  }

  /** Whether another block of the page begins here, even if comments follow. */
  static boolean isBreak(String text) {
    CommentHeader header = CommentHeader.parse(text);
    return Phrases.saysClosed(text)
        || Phrases.headsAside(text)
        || text.startsWith("©")
        || text.toLowerCase(Locale.ROOT).startsWith("copyright ")
        || header != null && header.count() != null && header.title() != null;
  }

  private static boolean isLabel(String text) {
    return Block.words(text) <= WORDS_OF_A_LABEL && !Phrases.endsSentence(text);
  }
}
