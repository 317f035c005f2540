package org.belowline.benchmark.pages;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.belowline.benchmark.Commenters;
import org.belowline.benchmark.ZipfWords;

/** Invents pages: the same seed and number, the same page, whichever was invented before. */
final class InventedPages {
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final long FIRST_YEAR = Instant.parse("2010-01-01T06:00:00Z").getEpochSecond();
  private static final int YEAR = 365 * 24 * 60 * 60;
  private static final int YEARS = 12;

  private final long seed;
  private final int mostComments;
  private final ZipfWords words;

  /**
   * Pages of one seed.
   *
   * @param mostComments no page has more
   */
  InventedPages(long seed, int mostComments) {
    this.seed = seed;
    this.mostComments = mostComments;
    this.words = new ZipfWords(new Random(seed));
  }

  /**
   * Invents a page.
   *
   * @param number base 0
   */
  InventedPage page(long number) {
    return page(number, thread -> thread.comments(mostComments));
  }

  /** Invents a page with just so many comments. */
  InventedPage page(long number, int comments) {
    return page(number, thread -> thread.justSoMany(comments));
  }

  private InventedPage page(
      long number, Function<InventedThread, List<InventedComment>> conversation) {
    Random random = random(number);
    Instant published =
        Instant.ofEpochSecond(FIRST_YEAR + (long) (random.nextDouble() * YEARS * YEAR));
    List<String> story = new InventedStory(words, random).paragraphs();
    InventedThread thread = new InventedThread(words, random, story, published);
    return new InventedPage(
        number,
        new InventedStory(words, random).headline(),
        Commenters.name(Commenters.any(random)),
        published,
        published.plusSeconds(2L * YEAR),
        story,
        conversation.apply(thread));
  }

  /** What else is drawn for a page; differs from what the page itself is drawn from. */
  Random furniture(long number) {
    return random(~number);
  }

  private Random random(long number) {
    return new Random((seed + number) * MIX);
  }
}
