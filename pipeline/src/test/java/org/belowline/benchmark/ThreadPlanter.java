package org.belowline.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes threads whose comments quote the article and each other. The same seed, the same text. */
final class ThreadPlanter {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_UNMARKED = 6;
  private static final int LONGEST = 30;
  private static final int STOCK = 2;
  private static final Pattern WORD = Pattern.compile("[^ \\n]+");

  private static final List<String[]> MARKS =
      List.of(
          new String[] {"“", "”"},
          new String[] {"\"", "\""},
          new String[] {"‘", "’"},
          new String[] {"«", "»"});

  private final Random random;
  private final ZipfWords words;
  private final List<String> texts = new ArrayList<>();
  private final List<PlantedQuote> quotes = new ArrayList<>();

  private ThreadPlanter(ZipfWords words, long seed) {
    this.random = new Random(seed);
    this.words = words;
  }

  static PlantedThread thread(ZipfWords words, long seed, int comments) {
    ThreadPlanter planter = new ThreadPlanter(words, seed);
    planter.write(comments);
    return new PlantedThread(planter.texts, planter.quotes);
  }

  private void write(int comments) {
    texts.add(new Writer(words, random).text(200 + random.nextInt(800)));
    List<List<String>> stock = stock(comments);
    for (int c = 1; c <= comments; c++) {
      double place = random.nextDouble();
      int length = 10 + (int) (200 * place * place);
      String own = new Writer(words, random).text(length);
      for (String phrase : stock.get(c)) {
        int at = gap(own);
        own = own.substring(0, at) + " " + phrase + own.substring(at);
      }
      texts.add(random.nextInt(3) == 0 ? planted(own, c) : own);
    }
  }

  /** Phrases that stand all over the thread: in a sixth of the comments and more, for each. */
  private List<List<String>> stock(int comments) {
    List<List<String>> ofComments = new ArrayList<>();
    for (int c = 0; c <= comments; c++) {
      ofComments.add(new ArrayList<>());
    }
    for (int i = 0; i < STOCK; i++) {
      String phrase = words.phrase(6 + random.nextInt(3), random);
      double share = 0.17 + random.nextDouble() / 4;
      int most = Math.max(5, (int) (share * comments));
      List<List<String>> chosen = new ArrayList<>(ofComments.subList(1, comments + 1));
      Collections.shuffle(chosen, random);
      chosen.subList(0, most).forEach(one -> one.add(phrase));
    }
    return ofComments;
  }

  private String planted(String own, int text) {
    boolean again = !quotes.isEmpty() && random.nextInt(10) == 0;
    PlantedQuote earlier = again ? ZipfWords.one(quotes, random) : null;
    int source = earlier != null ? earlier.source() : source(text);
    int[] passage =
        earlier != null
            ? new int[] {earlier.sourceStart(), earlier.sourceEnd()}
            : passage(texts.get(source), source);
    if (passage.length == 0) {
      return own;
    }
    List<String> quote = split(texts.get(source).substring(passage[0], passage[1]));
    boolean verbatim = random.nextInt(5) < 2;
    QuoteEdits edits = verbatim ? null : new QuoteEdits(quote, words, random);
    String said = edits == null ? String.join(" ", quote) : edits.text();
    int matched = edits == null ? quote.size() : edits.matched();
    boolean marked = matched < SHORTEST_UNMARKED || random.nextBoolean();
    if (matched < SHORTEST) {
      return own;
    }
    String open = "";
    String close = "";
    if (marked) {
      boolean line = random.nextInt(4) == 0;
      String[] marks = ZipfWords.one(MARKS, random);
      boolean clash = said.indexOf('"') >= 0 || said.indexOf('’') >= 0 || said.indexOf('“') >= 0;
      open = line || clash ? "\n\n> " : " " + marks[0];
      close = line || clash ? "\n\n" : marks[1] + " ";
    }
    int at = gap(own);
    String before = own.substring(0, at) + (marked ? open : " ");
    quotes.add(
        new PlantedQuote(
            text,
            before.length(),
            before.length() + said.length(),
            source,
            passage[0],
            passage[1],
            matched,
            verbatim,
            marked));
    return before + said + (marked ? close : " ") + own.substring(at).strip();
  }

  /** A place between two words, or the end. */
  private int gap(String text) {
    int gap = text.indexOf(' ', random.nextInt(text.length()));
    return gap < 0 ? text.length() : gap;
  }

  private int source(int text) {
    return text == 1 || random.nextInt(5) < 3 ? 0 : 1 + random.nextInt(text - 1);
  }

  /** A passage of so many words that no planted one is part of; empty where there is none. */
  private int[] passage(String source, int index) {
    List<int[]> places = new ArrayList<>();
    Matcher matcher = WORD.matcher(source);
    while (matcher.find()) {
      places.add(new int[] {matcher.start(), matcher.end()});
    }
    int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
    if (places.size() < length) {
      return new int[0];
    }
    int first = random.nextInt(places.size() - length + 1);
    int start = places.get(first)[0];
    int end = places.get(first + length - 1)[1];
    for (PlantedQuote quote : quotes) {
      if (quote.text() == index && quote.start() < end && start < quote.end()) {
        return new int[0];
      }
    }
    return new int[] {start, end};
  }

  private static List<String> split(String passage) {
    return List.of(passage.split("[ \\n]+"));
  }
}
