package org.belowline.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Somebody who writes in a style of his own: sentences, capitals, marks. */
public final class Writer {
  private static final int COLLOCATION_IN = 12;

  private final ZipfWords words;
  private final Random random;
  private final int shortest;
  private final int spread;
  private final boolean lowerCase;
  private final boolean curly;
  private final String end;

  /** Draws a style. */
  public Writer(ZipfWords words, Random random) {
    this.words = words;
    this.random = random;
    shortest = 3 + random.nextInt(8);
    spread = 5 + random.nextInt(20);
    lowerCase = random.nextInt(5) == 0;
    curly = random.nextBoolean();
    end = ZipfWords.one(List.of(". ", ". ", ". ", "! ", "... ", "… "), random);
  }

  /** A text of about so many words, in paragraphs. */
  public String text(int length) {
    StringBuilder text = new StringBuilder();
    int left = length;
    while (left > 0) {
      int sentence = Math.max(1, Math.min(left, shortest + random.nextInt(spread)));
      text.append(sentence(sentence));
      left -= sentence;
      if (left > 0) {
        text.append(random.nextInt(5) == 0 ? "\n\n" : " ");
      }
    }
    return text.toString();
  }

  private String sentence(int length) {
    StringBuilder text = new StringBuilder();
    int left = length;
    while (left > 0) {
      String next = random.nextInt(COLLOCATION_IN) == 0 ? words.collocation(random) : word();
      text.append(text.length() == 0 ? "" : random.nextInt(12) == 0 ? ", " : " ").append(next);
      left -= next.split(" ").length;
    }
    String sentence = curly ? text.toString().replace('\'', '’') : text.toString();
    return (lowerCase ? sentence : capital(sentence)) + end.strip();
  }

  private String word() {
    String word = words.word(random);
    return random.nextInt(200) == 0 ? (curly ? '“' + word + '”' : '"' + word + '"') : word;
  }

  /** The sentence with a capital in front. */
  public static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
