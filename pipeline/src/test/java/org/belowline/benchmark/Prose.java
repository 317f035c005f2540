package org.belowline.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Texts without sense, of words of a small town; most are short, a few very long. */
final class Prose {
  private static final double TAIL = 1.4;
  private static final int USUAL_WORDS = 9;
  private static final int MOST_WORDS = 3_000;
  private static final int SENTENCES_A_PARAGRAPH = 5;

  private static final List<String> WORDS =
      List.of(
          ("the a and of to in it is that for was on they with be as at not we this have from or by"
                  + " one but what all were when there can an your which their said if do will each"
                  + " about how up out them then many some so these would other into has more her"
                  + " two like him see time could no make than first been its who now people my made"
                  + " over did down only way find use may water long little very after words called"
                  + " just where most know ferry harbour council bridge market library school island"
                  + " quay bakery tram orchard mill garden festival choir museum lantern winter"
                  + " boat timetable crossing fee budget vote meeting neighbour street square roof"
                  + " pump valley meadow fence gate clock tower bell printer letter ledger pension"
                  + " don't can't it's wasn't they'd café façade naïve 12 300 1984 well-known"
                  + " half-hour")
              .split(" "));

  private Prose() {}

  static String comment(Random random) {
    double drawn = StrictMath.pow(1 - random.nextDouble(), -1 / TAIL) * USUAL_WORDS;
    int words = (int) Math.min(drawn - USUAL_WORDS / 2.0, MOST_WORDS);
    StringBuilder text = new StringBuilder();
    int sentences = 0;
    while (words > 0) {
      int length = Math.min(words, 4 + random.nextInt(14));
      sentence(length, random, text);
      words -= length;
      sentences++;
      text.append(random.nextInt(6) == 0 ? "!" : ".");
      if (words > 0) {
        text.append(sentences % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
      }
    }
    return text.toString();
  }

  static String headline(Random random) {
    StringBuilder text = new StringBuilder();
    sentence(4 + random.nextInt(6), random, text);
    return text.toString();
  }

  private static void sentence(int length, Random random, StringBuilder text) {
    for (int i = 0; i < length; i++) {
      double place = random.nextDouble();
      String word = WORDS.get((int) (WORDS.size() * place * place));
      if (i == 0) {
        text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      } else {
        text.append(random.nextInt(12) == 0 ? ", " : " ").append(word);
      }
    }
  }
}
