package org.belowline.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Words as a language has them: a few that every sentence is made of, and a long tail of rare ones,
 * which are invented; besides, phrases that many use.
 */
public final class ZipfWords {
  private static final int TAIL = 20_000;
  private static final int MOST_COMMON = 60;
  private static final double FLATTENING = 2.7;

  private static final List<String> COMMON =
      List.of(
          ("the of and to a in is that it for on was with as be by at this not are have from they"
                  + " or an but his their which you we one all were would there been has when who"
                  + " will more if no out so said what up its about into than them can only other"
                  + " new some could time these two may then do first any my now such like our"
                  + " over man me even most made after also did many before must through back years"
                  + " where much your way well down should because each just those people how too"
                  + " little state good very make world still own see men work long get here between"
                  + " both life being under never day same another know while last might us great"
                  + " don't it's isn't can't doesn't they're we've that's won't didn't")
              .split(" "));

  private static final List<String> ONSETS =
      List.of("b", "br", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "st", "t", "tr");
  private static final List<String> NUCLEI = List.of("a", "e", "i", "o", "u", "ea", "ou");
  private static final List<String> CODAS = List.of("", "l", "n", "r", "s", "t", "ll", "nd", "rt");

  private final List<String> words = new ArrayList<>(COMMON);
  private final double[] sums;
  private final List<String> collocations = new ArrayList<>();

  /** Invents the rare words and the phrases. */
  public ZipfWords(Random random) {
    while (words.size() < COMMON.size() + TAIL) {
      words.add(invented(random));
    }
    sums = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += 1 / (i + 1 + FLATTENING);
      sums[i] = sum;
    }
    for (int i = 0; i < 400; i++) {
      collocations.add(usual(3 + random.nextInt(3), random));
    }
  }

  private static String invented(Random random) {
    StringBuilder word = new StringBuilder();
    for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
      word.append(one(ONSETS, random)).append(one(NUCLEI, random)).append(one(CODAS, random));
    }
    return word.toString();
  }

  /** Draws a word. */
  String word(Random random) {
    int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
    return words.get(found < 0 ? -found - 1 : found);
  }

  /** Some words that many use together: the same ones again and again. */
  String collocation(Random random) {
    double place = random.nextDouble();
    return collocations.get((int) (collocations.size() * place * place));
  }

  /** Common words and a rarer one now and then, as idioms have them. */
  private String usual(int length, Random random) {
    List<String> phrase = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      phrase.add(random.nextInt(4) == 0 ? word(random) : COMMON.get(random.nextInt(MOST_COMMON)));
    }
    return String.join(" ", phrase);
  }

  /** So many words in a row, as they come. */
  public String phrase(int length, Random random) {
    StringBuilder phrase = new StringBuilder(word(random));
    for (int i = 1; i < length; i++) {
      phrase.append(' ').append(word(random));
    }
    return phrase.toString();
  }

  /** Draws one of the list. */
  public static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
