package org.belowline.quote.told;

import java.util.Locale;
import java.util.Set;

/** Words whose point ends no sentence where a capital follows. */
final class Abbreviations {
  private static final Set<String> WORDS =
      Set.of(
          ("mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cmdr adm maj rev hon pres st ste mt"
                  + " jr sr vs no art del atty supt det insp msgr fr sra srta sres dott sig dhr mme mlle"
                  + " abs nr bzw ca etc jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" "));

  private Abbreviations() {}

  /** Whether this is one, its point left aside. */
  static boolean has(String word) {
    return word.length() <= 5 && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
